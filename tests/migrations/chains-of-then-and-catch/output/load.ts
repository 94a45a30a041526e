export async function load(text: string): Promise<string> {
  return text;
}
declare function fetchText(): Promise<string>;
export const chained = (): Promise<number> => fetchText().then((text) => load(text)).then((text) => text.length);
export const blocks = (): Promise<number> =>
  fetchText().then(
    async (text) => {
      const loaded = await load(text);
      return loaded.length;
    },
    async (error: unknown) => (await load(String(error))).length,
  );
export const settled = (): Promise<string> => fetchText().catch(() => load('b')).finally(async () => {
  await load('c');
});
