import { sleep, type Operation } from 'effection';

export function* program(times: readonly number[]): Operation<void> {
  for (const time of times) {
    yield* sleep(time);
  }
  yield* sleep(10);
}
