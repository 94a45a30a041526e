import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

const run = <A>(effect: Effect.Effect<A>): Promise<A> => Effect.runPromise(effect);

export async function saveAll(ids: readonly number[]): Promise<void> {
  await run(Effect.forEach(ids, save, { discard: true }));
}
