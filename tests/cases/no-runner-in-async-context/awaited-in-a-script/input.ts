import { Effect } from 'effect';

declare const load: Effect.Effect<string>;

console.log(await Effect.runPromise(load));
