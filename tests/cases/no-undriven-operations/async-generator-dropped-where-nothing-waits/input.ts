import { Effect } from 'effect';

declare function pages(): AsyncGenerator<number>;

declare const held: AsyncGenerator<number>;

export function start(): void {
  held;
  pages();
}

export async function store(): Promise<number> {
  const read = pages();
  return (pages(), 3);
}

export const program = Effect.gen(function* () {
  pages();
  yield* Effect.log('started');
});
