import { createServer } from 'node:http';
import { Effect } from 'effect';

declare const seen: (path: string) => Effect.Effect<void>;

export const serve = Effect.gen(function* () {
  const server = createServer();
  server.on('request', (request) => {
    Effect.runFork(seen(request.url ?? '/'));
  });
  yield* Effect.never;
});
