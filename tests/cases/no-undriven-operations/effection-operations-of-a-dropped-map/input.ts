import { sleep, type Operation } from 'effection';

export function* program(times: readonly number[]): Operation<void> {
  times.map((time) => sleep(time));
  yield* sleep(10);
}
