import { Effect, Runtime } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;
declare const runtime: Runtime.Runtime<never>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Runtime.runPromise(runtime)(Effect.forEach(ids, (id) => save(id), { discard: true }));
}
