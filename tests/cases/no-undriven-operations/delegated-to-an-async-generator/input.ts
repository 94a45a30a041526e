declare function pages(): AsyncGenerator<number>;

export async function* all(): AsyncGenerator<number> {
  yield* pages();
  for await (const page of pages()) yield page;
}
