async function* part(): AsyncGenerator<number> {
  yield 1;
}

export async function* whole(): AsyncGenerator<number> {
  part();
  yield 2;
}
