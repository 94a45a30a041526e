import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

declare const next: Effect.Effect<number>;

export async function poll(): Promise<never> {
  while (true) {
    await Effect.runPromise(Effect.flatMap(next, save));
  }
}
