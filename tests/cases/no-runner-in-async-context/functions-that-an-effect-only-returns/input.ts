import { Context, Effect } from 'effect';

class Store extends Context.Tag('Store')<Store, { get(id: string): Effect.Effect<string> }>() {}

/** For callers that know nothing of Effect. */
export const facade = Effect.gen(function* () {
  const store = yield* Store;
  const run = <A>(effect: Effect.Effect<A>): Promise<A> => Effect.runPromise(effect);
  const get = (id: string) => run(store.get(id));
  function getAll(ids: readonly string[]): Promise<string[]> {
    return Promise.all(ids.map((id) => get(id)));
  }
  return {
    get,
    getAll,
    async first(ids: readonly string[]): Promise<string | undefined> {
      const [id] = ids;
      return id === undefined ? undefined : await Effect.runPromise(store.get(id));
    },
  };
});

export const reader = Effect.map(Store, (store) => (id: string) => Effect.runPromise(store.get(id)));

export const cached = Effect.gen(function* () {
  const store = yield* Store;
  class Cached {
    readonly #known = new Map<string, string>();

    async get(id: string): Promise<string> {
      const found = this.#known.get(id) ?? (await Effect.runPromise(store.get(id)));
      this.#known.set(id, found);
      return found;
    }
  }
  return new Cached();
});
