import { Effect } from 'effect';
import { readFileSync } from 'node:fs';

export const load = (path: string) =>
  Effect.gen(function* () {
    const name = yield* Effect.succeed(path);
    return readFileSync(name, 'utf8');
  });
