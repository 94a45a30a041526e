export function load(root: string, key: string): string {
  return `${root}/${key}`;
}
export const readerOf = (root: string) => (key: string): string => load(root, key);
export function prefixed(prefix: string): (key: string) => string {
  return (key) => load(prefix, key);
}
