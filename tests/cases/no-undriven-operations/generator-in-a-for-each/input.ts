function* steps(count: number): Generator<number> {
  yield count;
}

export function start(counts: readonly number[]): void {
  counts.forEach((count) => steps(count));
}
