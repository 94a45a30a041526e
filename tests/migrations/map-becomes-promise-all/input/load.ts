export function load(path: string): string {
  return path;
}
export function texts(paths: readonly string[]): string[] {
  return paths.map((path) => load(path));
}
export function lengths(paths: string[]): number {
  const sizes = paths.map((path) => {
    const text = load(path);
    return text.length;
  });
  return sizes.length;
}
export function joined(paths: string[]): string {
  return paths.map((path) => load(path).trim()).join('');
}
