async function* pages(): AsyncGenerator<number> {
  yield 1;
}

export async function read(): Promise<void> {
  pages();
}
