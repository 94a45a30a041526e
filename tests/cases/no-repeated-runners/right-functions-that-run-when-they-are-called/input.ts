import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export const savers = (ids: readonly number[]): readonly (() => Promise<string>)[] =>
  ids.map((id) => () => Effect.runPromise(save(id)));
