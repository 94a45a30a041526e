import { sleep, type Operation, spawn } from 'effection';

export function* program(): Operation<void> {
  yield* spawn(() => sleep(10));
  yield* sleep(10);
}
