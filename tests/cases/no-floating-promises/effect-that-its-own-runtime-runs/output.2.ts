import { Effect } from 'effect';

declare const save: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  Effect.runPromise(save);
  yield* save;
});

export async function store(): Promise<void> {
  void Effect.runPromise(save);
}
