export function load(text: string): string {
  return text;
}
declare function fetchText(): Promise<string>;
export const chained = (): Promise<number> => fetchText().then((text) => load(text)).then((text) => text.length);
export const blocks = (): Promise<number> =>
  fetchText().then(
    (text) => {
      const loaded = load(text);
      return loaded.length;
    },
    (error: unknown) => load(String(error)).length,
  );
export const settled = (): Promise<string> => fetchText().catch(() => load('b')).finally(() => {
  load('c');
});
