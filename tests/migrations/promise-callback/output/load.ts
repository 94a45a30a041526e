export async function load(): Promise<string> {
  return 'a';
}
export const later = (ready: Promise<void>): Promise<number> =>
  ready
    .then(() => load())
    .then(async (text) => {
      return text.length + (await load()).length;
    });
