export const readers = {
  first: () => 'a',
  second: (path: string) => path,
} as const;
export type Key = keyof typeof readers;
export const size = (): number => readers.first().length + readers.second('b').length;
export type First = ReturnType<typeof readers.first>;
export const typed: First = 'a';
