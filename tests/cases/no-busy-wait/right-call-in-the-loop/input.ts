let done = false;

export function finish(): void {
  done = true;
}

export function drain(step: () => void): void {
  while (!done) step();
}
