import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function both(): Promise<void> {
  await Effect.runPromise(save(1));
  await Effect.runPromise(save(2));
}
