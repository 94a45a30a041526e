import { createServer } from 'node:http';
import { Effect } from 'effect';

declare const handle: Effect.Effect<number>;
declare const withServer: (handle: () => Promise<void>) => Promise<void>;

export const counted = Effect.gen(function* () {
  return (yield* handle) + 1;
});

const onRequest = () => void Effect.runPromise(counted);

createServer(onRequest);
createServer(() => {
  void Effect.runPromise(Effect.gen(function* () {
    yield* counted;
  }));
});

export const served = withServer(async () => {
  await Effect.runPromise(counted);
});
