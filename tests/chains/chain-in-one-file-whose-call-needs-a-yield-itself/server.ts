import { awaitSync } from '@kaciras/deasync';
import { Effect } from 'effect';

declare function read(path: string): Promise<string>;

declare const path: Effect.Effect<string>;

function load(path: string): string {
  return awaitSync(read(path));
}

export const start = Effect.gen(function* () {
  return load(yield* path);
});
