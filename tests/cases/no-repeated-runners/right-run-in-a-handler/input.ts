import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function handler(request: Request): Promise<Response> {
  return Response.json(await Effect.runPromise(save(Number(new URL(request.url).searchParams.get('id')))));
}
