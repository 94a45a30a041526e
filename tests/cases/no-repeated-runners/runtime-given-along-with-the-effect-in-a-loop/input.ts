import { Effect, Runtime } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;
declare const runtime: Runtime.Runtime<never>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) await Runtime.runPromise(runtime, save(id));
}
