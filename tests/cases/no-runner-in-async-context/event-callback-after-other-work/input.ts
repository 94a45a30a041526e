import { EventEmitter } from 'node:events';
import { Effect } from 'effect';
import { runtime } from 'effect/Effect';

declare const saved: (line: string) => Effect.Effect<void>;
declare const opened: Effect.Effect<EventEmitter>;

export const listen = Effect.gen(function* () {
  const source = yield* Effect.map(opened, (emitter) => emitter);
  source.on('line', (line: string) => Effect.runFork(saved(line)));
});

export const listenByName = Effect.gen(function* () {
  const current = yield* runtime<never>();
  const source = yield* opened;
  source.on('line', (line: string) => Effect.runFork(saved(line)));
});
