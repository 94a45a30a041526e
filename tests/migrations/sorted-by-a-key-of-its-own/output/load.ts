export async function rank(text: string): Promise<number> {
  return text.length;
}
export async function sorted(texts: string[]): Promise<string[]> {
  const ranks = new Map(await Promise.all(texts.map(async (text) => [text, await rank(text)] as const)));
  return [...texts].sort((a, b) => ranks.get(a)! - ranks.get(b)! || a.localeCompare(b));
}
