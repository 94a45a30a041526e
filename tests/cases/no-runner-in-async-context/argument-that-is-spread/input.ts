import { Effect, pipe, Runtime } from 'effect';
import { run, sleep, type Operation } from 'effection';

declare const work: [Effect.Effect<number>];
declare const stages: [Effect.Effect<number>, (work: Effect.Effect<number>) => Effect.Effect<number>];
declare const known: [Runtime.Runtime<never>];
declare const operations: [() => Operation<void>];

export const program = Effect.gen(function* () {
  const first = Effect.runSync(...work);
  const second = pipe(...stages, Effect.runSync);
  const third = Runtime.runSync(...known)(work[0]);
  yield* Effect.log('started');
  return [first, second, third];
});

export const mapped = Effect.map(Effect.void, () => Effect.runSync(...work));

export function* operation(): Operation<void> {
  run(...operations);
  yield* sleep(10);
}
