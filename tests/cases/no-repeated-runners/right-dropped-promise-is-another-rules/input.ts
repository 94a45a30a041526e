import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export function saveAll(ids: readonly number[]): void {
  for (const id of ids) Effect.runPromise(save(id));
}
