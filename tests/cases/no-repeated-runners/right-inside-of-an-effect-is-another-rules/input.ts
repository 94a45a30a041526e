import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export const saveAll = (ids: readonly number[]) =>
  Effect.gen(function* () {
    yield* Effect.void;
    for (const id of ids) Effect.runSync(save(id));
  });
