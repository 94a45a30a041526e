import { Effect } from 'effect';

declare function track(id: number): Promise<void>;

export const program = Effect.gen(function* () {
  Promise.all([1, 2].map((id) => track(id))).catch(console.error);
  yield* Effect.log('started');
});
