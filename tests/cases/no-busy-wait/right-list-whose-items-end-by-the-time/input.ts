export function late(ends: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < ends.length; index++) {
    if (Date.now() > ends[index]!) count += 1;
  }
  return count;
}

export function lateFrom(ends: readonly number[], from: number): number {
  let count = 0;
  let at = from;
  while (at < ends.length) {
    if (Date.now() > ends[at]!) count += 1;
    at++;
  }
  return count;
}
