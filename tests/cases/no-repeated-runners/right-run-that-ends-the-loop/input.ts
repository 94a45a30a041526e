import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveFirst(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    if (id > 10) {
      await Effect.runPromise(save(id));
      break;
    }
  }
}
