export function rank(text: string): number {
  return text.length;
}
export function sorted(texts: string[]): string[] {
  return texts.toSorted((a, b) => rank(a) - rank(b));
}
