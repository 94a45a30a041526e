import { sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  const slept = sleep(10);
  yield* sleep(10);
}
