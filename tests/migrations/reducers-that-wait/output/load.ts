export async function weigh(text: string): Promise<number> {
  return text.length;
}
export const counts = async (texts: string[]) =>
  texts.reduce<Promise<Record<string, number>>>(async (before, text) => {
    const all = await before;
    all[text] = await weigh(text);
    return all;
  }, Promise.resolve<Record<string, number>>({}));
export const sizes = async (texts: string[]) => (await texts.reduce(async (before: Promise<Map<string, number>>, text): Promise<Map<string, number>> => { const all = await before; return all.set(text, await weigh(text)); }, Promise.resolve<Map<string, number>>(new Map<string, number>()))).size;
export const pairs = async (texts: string[]) => texts.reduceRight(async (before, text) => { const [sum, count] = await before; return [sum + await weigh(text), count + 1] as [number, number]; }, Promise.resolve([0, 0] as [number, number]));
export const oneLine = async (texts: string[]) => texts.reduce(async (before, text) => { const sum = await before; return sum * await weigh(text); }, Promise.resolve(1));
export const merged = async (texts: string[]) => texts.reduce(async (before, text) => { const all = await before; return ({ ...all, [text]: await weigh(text) }); }, Promise.resolve({ a: 1 }));
