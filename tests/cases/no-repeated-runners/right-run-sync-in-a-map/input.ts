import { Effect } from 'effect';

declare const count: (id: number) => Effect.Effect<number>;

export const countAll = (ids: readonly number[]): number[] => ids.map((id) => Effect.runSync(count(id)));
