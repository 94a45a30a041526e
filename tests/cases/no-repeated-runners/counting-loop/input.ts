import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveFirst(count: number): Promise<void> {
  for (let id = 0; id < count; id += 1) await Effect.runPromise(save(id));
}
