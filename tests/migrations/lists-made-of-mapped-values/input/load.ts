export function load(path: string): string {
  return path;
}
export const set = (paths: string[]) => new Set(paths.map((path) => load(path)));
export const table = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, load(path)]));
export const spread = (paths: string[]) => ['a', ...paths.map(load)];
export function longest(paths: string[]): number {
  let most = 0;
  for (const text of paths.map((path) => load(path))) most = Math.max(most, text.length);
  return Math.max(most, ...paths.map((path) => load(path).length));
}
export const entries = (record: Record<string, string>) => Object.entries(record).map(([key, value]) => ({ key, value: load(value) }));
