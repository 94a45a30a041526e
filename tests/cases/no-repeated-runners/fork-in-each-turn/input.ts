import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export function start(ids: readonly number[]): void {
  for (const id of ids) Effect.runFork(save(id));
}
