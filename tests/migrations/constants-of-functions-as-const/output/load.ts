export const readers = {
  first: async () => 'a',
  second: (path: string) => path,
} as const;
export type Key = keyof typeof readers;
export const size = async (): Promise<number> => (await readers.first()).length + readers.second('b').length;
export type First = Awaited<ReturnType<typeof readers.first>>;
export const typed: First = 'a';
