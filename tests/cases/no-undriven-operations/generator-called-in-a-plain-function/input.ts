function* steps(): Generator<number> {
  console.log('never printed');
  yield 1;
}

export function start(): void {
  steps();
  const unread = steps();
}
