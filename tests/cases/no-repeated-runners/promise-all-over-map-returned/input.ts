import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export const saveAll = (ids: readonly number[]): Promise<string[]> =>
  Promise.all(ids.map((id) => Effect.runPromise(save(id))));
