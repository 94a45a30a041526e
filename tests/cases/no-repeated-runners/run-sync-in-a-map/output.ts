import { Effect } from 'effect';

declare const count: (id: number) => Effect.Effect<number>;

export const countAll = (ids: readonly number[]): number[] => Effect.runSync(Effect.forEach(ids, (id) => count(id)));
