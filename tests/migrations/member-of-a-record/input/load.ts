export function load(path: string): string {
  return path;
}
export const readers = {
  first: () => load('a'),
  second: () => 'b',
} satisfies Record<string, () => string>;
export const size = (): number => readers.first().length;
