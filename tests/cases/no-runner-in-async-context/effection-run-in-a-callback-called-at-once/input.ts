import { run, sleep, type Operation } from 'effection';

function* beat(delay: number): Operation<void> {
  yield* sleep(delay);
}

export function* program(): Operation<void> {
  [1, 2].forEach((delay) => {
    run(() => beat(delay));
  });
  yield* sleep(100);
}
