export function lines(path: string): string[] {
  return [path];
}
export function all(paths: string[]): string[] {
  return paths.flatMap((path) => lines(path));
}
export function count(paths: string[]): number {
  return paths.flatMap((path) => lines(path).slice(1)).length;
}
