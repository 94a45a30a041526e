import { Effect } from 'effect';

export async function runAll(all: readonly Effect.Effect<string>[]): Promise<readonly string[]> {
  return await Promise.all(all.map(Effect.runPromise));
}
