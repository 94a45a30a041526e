import { Effect, Runtime } from 'effect';

declare const store: { get(id: string): Effect.Effect<string> };

/** Returned, and called from here as well. */
export const both = (bus: { on(name: string, listener: (id: string) => void): void }) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    const get = (id: string) => Runtime.runPromise(runtime)(store.get(id));
    bus.on('id', (id) => void get(id));
    return { get };
  });
