import { Effect } from 'effect';

export function chained(names: readonly string[]): Effect.Effect<void> {
  let all: Effect.Effect<void> = Effect.void;
  for (const name of names) all = all.pipe(Effect.andThen(Effect.log(name)));
  return all;
}
