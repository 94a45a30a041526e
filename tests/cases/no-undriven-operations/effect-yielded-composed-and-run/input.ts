import { Effect } from 'effect';

const hello = Effect.log('hello');

export const program = Effect.gen(function* () {
  yield* hello;
  yield* Effect.fork(Effect.log('beside'));
});

Effect.runFork(program);
