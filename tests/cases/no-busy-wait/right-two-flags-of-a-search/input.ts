export function bounds(list: readonly number[]): number {
  let low = 0;
  let high = list.length;
  const reset = (): void => {
    low = 0;
    high = list.length;
  };
  reset();
  while (low < high) {
    high -= 1;
    low += 1;
  }
  return low;
}
