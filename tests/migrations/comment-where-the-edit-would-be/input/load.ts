export function load(path: string): void {
  path.trim();
}
export function all(paths: string[]): void {
  paths.forEach(/* one by one */ load);
}
export function first(paths: string[]): void {
  load(paths[0] ?? '');
}
