export function load(path: string): string {
  return path;
}
