import { Effect } from 'effect';

declare const page: (cursor: string) => Effect.Effect<{ readonly next?: string }>;

export async function readAll(start: string): Promise<void> {
  let cursor: string | undefined = start;
  while (cursor !== undefined) {
    const { next }: { readonly next?: string } = await Effect.runPromise(page(cursor));
    cursor = next;
  }
}
