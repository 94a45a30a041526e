export function touch(list: readonly number[], known: Map<string, number>): void {
  list.values();
  known.entries();
  [...list.keys()];
}
