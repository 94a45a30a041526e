import { sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  yield* sleep(10);
  yield* sleep(10);
}
