const clock = { now: (): number => 0 };

export function wait(clockNow: () => number): void {
  while (clockNow() < 10 && clock.now() === 0) {}
}
