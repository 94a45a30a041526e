import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export function* numbers(): Generator<number> {
  yield Effect.runSync(save);
}
