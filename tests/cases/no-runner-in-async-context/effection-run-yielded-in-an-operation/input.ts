import { run, sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  yield* run(() => sleep(10));
}
