import { run, sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  void run(function* () {
    yield* sleep(10);
  });
  yield* sleep(100);
}
