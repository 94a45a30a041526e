import { Micro } from 'effect';

declare const save: (id: number) => Micro.Micro<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) await Micro.runPromise(save(id));
}
