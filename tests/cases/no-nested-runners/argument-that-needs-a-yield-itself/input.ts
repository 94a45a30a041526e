import { awaitSync } from '@kaciras/deasync';
import { Effect } from 'effect';

declare function load(name: string): Promise<string>;
declare const name: Effect.Effect<string>;

export const program = Effect.gen(function* () {
  return awaitSync(load(yield* name));
});
