import { ensure, sleep, spawn, type Operation } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  yield* spawn(beat);
  yield* ensure(() => console.log('closed'));
  yield* sleep(100);
}
