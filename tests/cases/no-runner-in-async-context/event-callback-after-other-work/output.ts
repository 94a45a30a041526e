import { EventEmitter } from 'node:events';
import { Effect, Runtime } from 'effect';
import { runtime } from 'effect/Effect';

declare const saved: (line: string) => Effect.Effect<void>;
declare const opened: Effect.Effect<EventEmitter>;

export const listen = Effect.gen(function* () {
  const runtime2 = yield* Effect.runtime<never>();
  const source = yield* Effect.map(opened, (emitter) => emitter);
  source.on('line', (line: string) => Runtime.runFork(runtime2)(saved(line)));
});

export const listenByName = Effect.gen(function* () {
  const current = yield* runtime<never>();
  const source = yield* opened;
  source.on('line', (line: string) => Runtime.runFork(current)(saved(line)));
});
