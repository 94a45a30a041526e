export function save(text: string): void {
  text.trim();
}
interface Hunt {
  readonly texts?: string[];
}
export function saveAll(hunt?: Hunt): void {
  hunt?.texts?.forEach((text) => {
    save(text);
  });
  hunt?.texts?.filter(Boolean).forEach((text) => save(text));
}
