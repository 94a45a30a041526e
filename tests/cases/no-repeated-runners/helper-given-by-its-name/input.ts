import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

const saveOne = (id: number): Promise<string> => Effect.runPromise(save(id));

export const saveAll = (ids: readonly number[]): Promise<string[]> => Promise.all(ids.map(saveOne));
