import { createServer } from 'node:http';
import { Effect, Runtime } from 'effect';

declare const seen: (path: string) => Effect.Effect<void>;

export const serve = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  const server = createServer();
  server.on('request', (request) => {
    Runtime.runFork(runtime)(seen(request.url ?? '/'));
  });
  yield* Effect.never;
});
