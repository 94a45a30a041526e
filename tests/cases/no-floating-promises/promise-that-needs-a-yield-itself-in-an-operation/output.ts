import { sleep, type Operation, until } from 'effection';

declare function track(slept: void): Promise<void>;

export function* program(): Operation<void> {
  yield* until(track(yield* sleep(10)));
}
