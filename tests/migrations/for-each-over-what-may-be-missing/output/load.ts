export async function save(text: string): Promise<void> {
  text.trim();
}
interface Hunt {
  readonly texts?: string[];
}
export async function saveAll(hunt?: Hunt): Promise<void> {
  for (const text of hunt?.texts ?? []) {
    await save(text);
  }
  hunt?.texts?.filter(Boolean).forEach((text) => save(text));
}
