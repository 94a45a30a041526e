import { createServer } from 'node:http';
import { Effect } from 'effect';

declare const save: Effect.Effect<number>;
declare const connection: (handle: () => Promise<void>) => Effect.Effect<void>;
declare const withServer: (handle: () => Promise<void>) => Promise<void>;
declare const spawn: (env: object, hooks: { onExit(): void }) => void;

export const unknown = Effect.gen(function* () {
  yield* connection(async () => {
    await Effect.runPromise(save);
  });
});

export const later = Effect.gen(function* () {
  createServer(() => {
    void Effect.runPromise(save);
  }).listen(0);
  yield* Effect.never;
});

export const lifted = Effect.promise(() =>
  withServer(async () => {
    await Effect.runPromise(save);
  }),
);

export const liftedInside = Effect.gen(function* () {
  yield* Effect.promise(() =>
    withServer(async () => {
      await Effect.runPromise(save);
    }),
  );
});

export const property = Effect.try({
  try: () => spawn({}, { onExit: () => void Effect.runSync(save) }),
  catch: (cause) => cause,
});

export const assigned = (signal: AbortSignal) =>
  Effect.gen(function* () {
    signal.onabort = () => {
      Promise.resolve().then(() => Effect.runFork(save));
    };
    yield* Effect.never;
  });
