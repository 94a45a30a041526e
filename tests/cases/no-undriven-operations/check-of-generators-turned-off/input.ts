function* steps(): Generator<number> {
  yield 1;
}

export function start(): void {
  steps();
}
