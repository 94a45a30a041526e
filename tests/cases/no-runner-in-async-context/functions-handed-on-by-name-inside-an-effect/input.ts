import { EventEmitter } from 'node:events';
import { Deferred, Effect } from 'effect';

declare const publish: (line: string) => Effect.Effect<void>;
declare const register: (handler: object) => void;

export const ask = (bus: EventEmitter, signal: AbortSignal) =>
  Effect.gen(function* () {
    const answer = yield* Deferred.make<string>();
    const onAbort = () => {
      Effect.runFork(publish('gone'));
      Effect.runFork(Deferred.succeed(answer, ''));
    };
    function onLine(line: string): void {
      publish(line).pipe(Effect.runFork);
    }
    signal.addEventListener('abort', onAbort, { once: true });
    bus.on('line', onLine);
    return yield* Deferred.await(answer);
  });

export const handlers = Effect.gen(function* () {
  class Handler {
    readonly onError = (error: Error): void => void Effect.runFork(publish(error.message));

    async onLine(line: string): Promise<void> {
      await Effect.runPromise(publish(line));
    }
  }
  register(new Handler());
  yield* publish('registered');
});

/** Called from here as well: who else calls it still wants the runtime. */
export const stopping = (signal: AbortSignal) =>
  Effect.gen(function* () {
    const stop = () => {
      Effect.runFork(publish('stopped'));
    };
    signal.addEventListener('abort', stop);
    yield* Effect.sleep(10);
    stop();
  });
