import { sleep, type Operation } from 'effection';

declare function track(slept: void): Promise<void>;

export function* program(): Operation<void> {
  track(yield* sleep(10)).catch(console.error);
}
