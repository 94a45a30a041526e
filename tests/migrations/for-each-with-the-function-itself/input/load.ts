export function save(text: string): void {
  text.trim();
}
export function saveAll(texts: string[]): void {
  texts.filter(Boolean).forEach(save);
}
