import { Effect } from 'effect';

declare const find: (path: string) => Effect.Effect<string | undefined>;
declare const stop: (name: string) => Effect.Effect<void>;

export const restart = (path: string) =>
  Effect.gen(function* () {
    return yield* Effect.promise(async () => {
      try {
        const name = await Effect.runPromise(find(path));
        if (name !== undefined) await Effect.runPromise(stop(name));
        return true;
      } catch {
        return false;
      }
    });
  });
