import { Effect, FiberSet } from 'effect';

declare const socket: { on: (event: string, listener: (text: string) => void) => void };

export const program = Effect.gen(function* () {
  const run = yield* FiberSet.makeRuntime();
  socket.on('message', (text) => {
    run(Effect.log(text));
  });
});
