import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(queue: number[]): Promise<void> {
  while (queue.length > 0) {
    await Effect.runPromise(save(queue.shift() ?? 0));
  }
}
