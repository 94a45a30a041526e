import { Effect } from 'effect';

declare const count: (id: number) => Effect.Effect<number>;

export function countAll(ids: readonly number[]): void {
  ids.forEach((id) => {
    Effect.runSync(count(id));
  });
}
