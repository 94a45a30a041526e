import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

async function saveOne(id: number): Promise<string> {
  console.log('saves', id);
  return await Effect.runPromise(save(id));
}

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) await saveOne(id);
}
