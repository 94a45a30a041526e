export async function rank(text: string): Promise<number> {
  return text.length;
}
export function sorted(texts: string[]): string[] {
  return texts.toSorted((a, b) => rank(a) - rank(b));
}
