import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function all(): Promise<readonly string[]> {
  const one = await Effect.runPromise(save(1));
  await Effect.runPromise(save(2));
  const three = await Effect.runPromise(save(3));
  return [one, three];
}
