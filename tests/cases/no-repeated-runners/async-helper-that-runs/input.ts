import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

async function saveOne(id: number): Promise<string> {
  return await Effect.runPromise(save(id));
}

export const saveAll = (ids: readonly number[]): Promise<string[]> => Promise.all(ids.map((id) => saveOne(id)));
