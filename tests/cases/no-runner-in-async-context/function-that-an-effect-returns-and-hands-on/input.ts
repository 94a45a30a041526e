import { Effect } from 'effect';

declare const store: { get(id: string): Effect.Effect<string> };

/** Returned, and called from here as well. */
export const both = (bus: { on(name: string, listener: (id: string) => void): void }) =>
  Effect.gen(function* () {
    const get = (id: string) => Effect.runPromise(store.get(id));
    bus.on('id', (id) => void get(id));
    return { get };
  });
