import { Effect } from 'effect';

declare const count: (id: number) => Effect.Effect<number>;

export function countAll(ids: readonly number[]): void {
  for (const id of ids) Effect.runSync(count(id));
}
