export function load(path: string): string {
  return path;
}
export const texts = (paths: string[]) => paths.map(load).filter(Boolean);
