import { Effect } from 'effect';

declare const count: (id: number) => Effect.Effect<number>;

export function countAll(ids: readonly number[]): void {
  Effect.runSync(Effect.forEach(ids, (id) => count(id), { discard: true }));
}
