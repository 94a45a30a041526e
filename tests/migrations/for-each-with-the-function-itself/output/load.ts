export async function save(text: string): Promise<void> {
  text.trim();
}
export async function saveAll(texts: string[]): Promise<void> {
  for (const item of texts.filter(Boolean)) await save(item);
}
