import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function both(): Promise<readonly string[]> {
  const one = await Effect.runPromise(save(1));
  const two = await Effect.runPromise(save(2));
  return [one, two];
}
