export function search(list: readonly number[], end: number): number {
  let sum = 0;
  for (let at = 0; at < list.length && sum < end; at += 1) sum += list[at]!;
  return sum;
}
