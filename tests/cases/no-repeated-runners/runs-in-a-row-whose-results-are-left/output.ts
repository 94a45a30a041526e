import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function both(): Promise<void> {
  await Effect.runPromise(Effect.all([save(1), save(2)], { discard: true }));
}
