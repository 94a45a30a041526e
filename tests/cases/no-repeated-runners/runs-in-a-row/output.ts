import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function both(): Promise<readonly string[]> {
  const [one, two] = await Effect.runPromise(Effect.all([save(1), save(2)]));
  return [one, two];
}
