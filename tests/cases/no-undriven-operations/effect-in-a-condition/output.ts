import { Effect } from 'effect';

declare function isReady(): Effect.Effect<boolean>;

export const program = Effect.gen(function* () {
  if (yield* isReady()) yield* Effect.log('ready');
  return (yield* isReady()) ? 1 : 2;
});

export const ask = (): number => (isReady() ? 1 : 2);
