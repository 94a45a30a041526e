export async function save(text: string): Promise<void> {
  text.trim();
}
export async function saveAll(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await save(text);
  }
  for (const text of texts) {
    await save(text);
  }
  for (const [index, { length }] of texts.entries()) {
    if (length === index) continue;
    await save(String(index));
  }
}
