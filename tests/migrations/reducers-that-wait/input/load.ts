export function weigh(text: string): number {
  return text.length;
}
export const counts = (texts: string[]) =>
  texts.reduce<Record<string, number>>((all, text) => {
    all[text] = weigh(text);
    return all;
  }, {});
export const sizes = (texts: string[]) => texts.reduce((all: Map<string, number>, text): Map<string, number> => all.set(text, weigh(text)), new Map<string, number>()).size;
export const pairs = (texts: string[]) => texts.reduceRight(([sum, count], text) => [sum + weigh(text), count + 1] as [number, number], [0, 0] as [number, number]);
export const oneLine = (texts: string[]) => texts.reduce((sum, text) => { return sum * weigh(text); }, 1);
export const merged = (texts: string[]) => texts.reduce((all, text) => ({ ...all, [text]: weigh(text) }), { a: 1 });
