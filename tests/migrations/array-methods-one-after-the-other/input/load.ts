export function load(path: string): string {
  return path;
}
const list = (): string[] => [load('a')];
export const all = (paths: string[]) => paths.map((path) => load(path)).join();
export const again = () => list().map((path) => load(path));
export const made = (paths: Set<string>) => Array.from(paths, (path) => load(path)).length;
export const flat = (paths: string[]) => paths.flatMap((path, index) => [load(path), String(index)]);
export const full = (paths: string[]) => paths.filter((path) => load(path) !== '');
export const listed = (paths: string[]) => paths.map((path, _, whole) => load(path) + whole.length);
export const maybe = (paths?: string[]) => paths?.map((path) => load(path));
