import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function serve(requests: AsyncIterable<number>): Promise<void> {
  for await (const id of requests) await Effect.runPromise(save(id));
}
