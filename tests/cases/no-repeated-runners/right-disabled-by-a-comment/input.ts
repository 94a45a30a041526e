import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    // eslint-disable-next-line async-boundary/no-repeated-runners
    await Effect.runPromise(save(id));
  }
}
