export function halve(value: number): number {
  let isOver = false;
  let left = value;
  const stop = (): void => {
    isOver = true;
  };
  while (!isOver) {
    left /= 2;
    if (left < 1) stop();
  }
  return left;
}
