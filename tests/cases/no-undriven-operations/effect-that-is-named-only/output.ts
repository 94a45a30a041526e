import { Effect } from 'effect';

declare const save: Effect.Effect<void>;
declare function made(): Promise<Effect.Effect<void>>;

export const program = Effect.gen(function* () {
  yield* save;
  yield* save;
});

export async function run(): Promise<void> {
  await Effect.runPromise(await made());
}
