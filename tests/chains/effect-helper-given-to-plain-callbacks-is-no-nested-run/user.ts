import { Effect } from 'effect';

declare const program: Effect.Effect<string>;

export async function getUser(): Promise<string> {
  return await Effect.runPromise(program);
}
