declare function step(): void;

export function work(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end) step();
}
