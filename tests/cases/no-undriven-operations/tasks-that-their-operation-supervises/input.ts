import { all, sleep, spawn, suspend, useScope, type Operation, type Task } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

function* started(): Operation<Task<void>> {
  return yield* spawn(beat);
}

export function* program(): Operation<void> {
  yield* spawn(function* () {
    yield* suspend();
  });
  const kept = yield* spawn(beat);
  yield* started();
  yield* all([spawn(beat), spawn(beat)]);
  const scope = yield* useScope();
  yield* scope.spawn(beat);
  process.once('SIGUSR2', () => {
    scope.run(beat);
  });
  yield* sleep(10);
}
