export function save(text: string): void {
  text.trim();
}
export function saveAll(texts: readonly string[]): void {
  texts.forEach((text) => {
    save(text);
  });
  texts.forEach((text) => save(text));
  texts.forEach(({ length }, index) => {
    if (length === index) return;
    save(String(index));
  });
}
