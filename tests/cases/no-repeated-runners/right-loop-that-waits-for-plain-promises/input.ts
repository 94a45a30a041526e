import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

declare const load: (id: number) => Promise<number>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const loaded = await load(id);
    await Effect.runPromise(save(loaded));
  }
}
