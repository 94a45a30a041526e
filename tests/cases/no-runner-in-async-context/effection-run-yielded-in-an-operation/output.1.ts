import { run, sleep, type Operation, spawn } from 'effection';

export function* program(): Operation<void> {
  yield* spawn(() => sleep(10));
}
