import { sleep, type Operation } from 'effection';

export function* program(times: readonly number[]): Operation<void> {
  times.forEach((time) => sleep(time));
  yield* sleep(10);
}
