import { run, sleep, type Operation, call } from 'effection';

export function* program(): Operation<void> {
  yield* call(function* () {
    yield* sleep(10);
  });
  yield* sleep(100);
}
