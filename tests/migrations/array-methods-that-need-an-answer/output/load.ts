export async function isGood(text: string): Promise<boolean> {
  return text !== '';
}
export const good = (texts: string[]) => texts.filter((text) => isGood(text));
export const some = (texts: string[]) => texts.some((text) => isGood(text));
export const every = (texts: string[]) => texts.every(isGood);
export const found = (texts: string[]) => texts.find((text) => isGood(text));
export const index = (texts: string[]) => texts.findIndex((text) => isGood(text));
