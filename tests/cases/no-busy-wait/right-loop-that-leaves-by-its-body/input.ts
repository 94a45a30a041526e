export function find(list: readonly string[], wanted: string): number {
  let at = 0;
  while (true) {
    if (at === list.length) return -1;
    if (list[at] === wanted) return at;
    at += 1;
  }
}
