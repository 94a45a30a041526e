import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function poll(): Promise<never> {
  for (;;) await Effect.runPromise(save(1));
}
