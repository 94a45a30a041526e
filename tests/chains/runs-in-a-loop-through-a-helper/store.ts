import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export const run = <A>(effect: Effect.Effect<A>): Promise<A> => Effect.runPromise(effect);

export async function saveOne(id: number): Promise<string> {
  return await Effect.runPromise(save(id));
}

export async function saveAndSay(id: number): Promise<void> {
  console.log('saves', id);
  console.log(await saveOne(id));
}
