import { Effect } from 'effect';

declare const list: Effect.Effect<readonly number[]>;

export async function printAll(): Promise<void> {
  for (const id of await Effect.runPromise(list)) console.log(id);
}
