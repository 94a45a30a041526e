import { Effect } from 'effect';

export function* steps(): Generator<Effect.Effect<void>> {
  yield Effect.log('first');
  yield Effect.log('second');
}

export const program = Effect.all([...steps()]);
