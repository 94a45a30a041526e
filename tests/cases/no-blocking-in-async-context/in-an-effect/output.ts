import { Effect } from 'effect';
import { readFile } from 'node:fs/promises';

export const load = (path: string) =>
  Effect.gen(function* () {
    const name = yield* Effect.succeed(path);
    return yield* Effect.promise(() => readFile(name, 'utf8'));
  });
