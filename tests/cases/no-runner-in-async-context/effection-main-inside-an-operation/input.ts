import { main, sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  yield* main(function* () {
    yield* sleep(10);
  });
}
