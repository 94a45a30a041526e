export async function weigh(text: string): Promise<number> {
  return text.length;
}
export async function total(texts: string[]): Promise<number> {
  return texts.reduce(async (before, text) => { const sum = await before; return sum + await weigh(text); }, Promise.resolve(0));
}
