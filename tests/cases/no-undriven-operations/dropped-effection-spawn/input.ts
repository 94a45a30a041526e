import { ensure, sleep, spawn, type Operation } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  spawn(beat);
  ensure(() => console.log('closed'));
  yield* sleep(100);
}
