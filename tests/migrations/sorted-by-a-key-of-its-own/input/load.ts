export function rank(text: string): number {
  return text.length;
}
export function sorted(texts: string[]): string[] {
  const ranks = new Map(texts.map((text) => [text, rank(text)] as const));
  return [...texts].sort((a, b) => ranks.get(a)! - ranks.get(b)! || a.localeCompare(b));
}
