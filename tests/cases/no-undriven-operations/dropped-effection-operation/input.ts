import { sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  sleep(10);
  yield* sleep(10);
}
