export function weigh(text: string): number {
  return text.length;
}
export function total(texts: string[]): number {
  return texts.reduce((sum, text) => sum + weigh(text), 0);
}
