import { sleep, type Operation } from 'effection';

declare function track(): Promise<void>;

export function* program(): Operation<void> {
  track().catch(console.error);
  yield* sleep(10);
}
