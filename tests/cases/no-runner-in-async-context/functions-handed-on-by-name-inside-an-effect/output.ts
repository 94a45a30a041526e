import { EventEmitter } from 'node:events';
import { Deferred, Effect, Runtime } from 'effect';

declare const publish: (line: string) => Effect.Effect<void>;
declare const register: (handler: object) => void;

export const ask = (bus: EventEmitter, signal: AbortSignal) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    const answer = yield* Deferred.make<string>();
    const onAbort = () => {
      Runtime.runFork(runtime)(publish('gone'));
      Runtime.runFork(runtime)(Deferred.succeed(answer, ''));
    };
    function onLine(line: string): void {
      publish(line).pipe(Runtime.runFork(runtime));
    }
    signal.addEventListener('abort', onAbort, { once: true });
    bus.on('line', onLine);
    return yield* Deferred.await(answer);
  });

export const handlers = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  class Handler {
    readonly onError = (error: Error): void => void Runtime.runFork(runtime)(publish(error.message));

    async onLine(line: string): Promise<void> {
      await Runtime.runPromise(runtime)(publish(line));
    }
  }
  register(new Handler());
  yield* publish('registered');
});

/** Called from here as well: who else calls it still wants the runtime. */
export const stopping = (signal: AbortSignal) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    const stop = () => {
      Runtime.runFork(runtime)(publish('stopped'));
    };
    signal.addEventListener('abort', stop);
    yield* Effect.sleep(10);
    stop();
  });
