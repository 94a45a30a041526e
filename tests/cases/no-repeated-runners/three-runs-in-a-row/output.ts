import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function all(): Promise<readonly string[]> {
  const [one, , three] = await Effect.runPromise(Effect.all([save(1), save(2), save(3)]));
  return [one, three];
}
