import { run, sleep, type Operation, call } from 'effection';

export function* program(): Operation<void> {
  yield* call(() => sleep(10));
}
