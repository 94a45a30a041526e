export async function weigh(text: string): Promise<number> {
  return text.length;
}
export function total(texts: string[]): number {
  return texts.reduce((sum, text) => sum + weigh(text), 0);
}
