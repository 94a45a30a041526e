import { createServer } from 'node:http';
import { Effect, Runtime } from 'effect';

declare const save: Effect.Effect<number>;
declare const connection: (handle: () => Promise<void>) => Effect.Effect<void>;
declare const withServer: (handle: () => Promise<void>) => Promise<void>;
declare const spawn: (env: object, hooks: { onExit(): void }) => void;

export const unknown = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  yield* connection(async () => {
    await Runtime.runPromise(runtime)(save);
  });
});

export const later = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  createServer(() => {
    void Runtime.runPromise(runtime)(save);
  }).listen(0);
  yield* Effect.never;
});

export const lifted = Effect.promise(() =>
  withServer(async () => {
    await Effect.runPromise(save);
  }),
);

export const liftedInside = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  yield* Effect.promise(() =>
    withServer(async () => {
      await Runtime.runPromise(runtime)(save);
    }),
  );
});

export const property = Effect.try({
  try: () => spawn({}, { onExit: () => void Effect.runSync(save) }),
  catch: (cause) => cause,
});

export const assigned = (signal: AbortSignal) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    signal.onabort = () => {
      Promise.resolve().then(() => Runtime.runFork(runtime)(save));
    };
    yield* Effect.never;
  });
