export function load(): string {
  return 'a';
}
export const later = (ready: Promise<void>): Promise<number> =>
  ready
    .then(() => load())
    .then((text) => {
      return text.length + load().length;
    });
