async function* pages(): AsyncGenerator<number> {
  yield 1;
}

declare function drain(source: AsyncIterable<number>): Promise<void>;

export async function read(): Promise<AsyncGenerator<number>> {
  await drain(pages());
  return pages();
}
