export async function load(path: string): Promise<string> {
  return path;
}
export const readers = {
  first: () => load('a'),
  second: () => 'b',
} satisfies Record<string, () => string>;
export const size = (): number => readers.first().length;
