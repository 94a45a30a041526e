import { Effect } from 'effect';

export const runAll = (all: readonly Effect.Effect<string>[]): readonly Promise<string>[] =>
  all.map(Effect.runPromise);
