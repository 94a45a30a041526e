import { run, sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  const task = run(() => sleep(10));
  yield* sleep(5);
  yield* task;
}
