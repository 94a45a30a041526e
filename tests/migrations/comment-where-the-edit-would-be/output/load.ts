export async function load(path: string): Promise<void> {
  path.trim();
}
export function all(paths: string[]): void {
  paths.forEach(/* one by one */ load);
}
export async function first(paths: string[]): Promise<void> {
  await load(paths[0] ?? '');
}
