import { sleep, type Operation, all } from 'effection';

export function* program(times: readonly number[]): Operation<void> {
  yield* all(times.map((time) => sleep(time)));
  yield* sleep(10);
}
