let stopped = false;

export function stop(): void {
  stopped = true;
}

export function* numbers(): Generator<number> {
  let next = 0;
  while (!stopped) yield (next += 1);
}
