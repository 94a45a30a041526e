import { Effect } from 'effect';

export async function runAll(all: readonly Effect.Effect<string>[]): Promise<readonly string[]> {
  return await Effect.runPromise(Effect.all(all, { concurrency: 'unbounded' }));
}
