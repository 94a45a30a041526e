import { Effect } from 'effect';

declare function save(id: number): Promise<void>;

export const program = Effect.gen(function* () {
  [1, 2].forEach(async (id) => {
    await save(id);
  });
  yield* Effect.log('saved');
});
