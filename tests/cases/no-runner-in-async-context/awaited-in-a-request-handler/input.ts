import { Effect } from 'effect';

declare const load: Effect.Effect<string>;

export async function GET(): Promise<Response> {
  return new Response(await Effect.runPromise(load));
}
