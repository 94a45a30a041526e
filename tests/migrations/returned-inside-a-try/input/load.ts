export function load(): string {
  return 'a';
}
export function safe(): string {
  try {
    return load();
  } catch {
    return load();
  }
}
export function counted(count: { n: number }): string {
  try {
    return 'b';
  } catch {
    return load();
  } finally {
    count.n += 1;
    load();
  }
}
