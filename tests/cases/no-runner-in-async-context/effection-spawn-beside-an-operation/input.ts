import { sleep, spawn, useScope, type Operation } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  yield* spawn(beat);
  const scope = yield* useScope();
  process.once('SIGUSR2', () => {
    scope.run(beat);
  });
  yield* sleep(100);
}
