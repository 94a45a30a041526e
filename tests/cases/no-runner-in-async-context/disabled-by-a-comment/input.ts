import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  return Effect.runSync(save); // eslint-disable-line async-boundary/no-runner-in-async-context -- needs a fresh root
});
