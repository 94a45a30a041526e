import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<string[]> {
  const all: string[] = [];
  for (const id of ids) {
    all.push(await Effect.runPromise(save(id)));
  }
  return all;
}
