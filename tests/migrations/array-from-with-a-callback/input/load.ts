export function load(path: string): string {
  return path;
}
export function texts(paths: Set<string>): string[] {
  return Array.from(paths, (path) => load(path).trim());
}
