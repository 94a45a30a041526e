class Clock {
  static now(): number {
    return 1;
  }
}

export function wait(): void {
  while (Clock.now() < 1) {}
}
