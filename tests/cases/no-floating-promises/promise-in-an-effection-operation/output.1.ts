import { sleep, type Operation, spawn, until } from 'effection';

declare function track(): Promise<void>;

export function* program(): Operation<void> {
  yield* spawn(() => until(track()));
  yield* sleep(10);
}
