import { run, sleep, type Operation, spawn } from 'effection';

export function* program(): Operation<void> {
  yield* spawn(function* () {
    yield* sleep(10);
  });
  yield* sleep(100);
}
