export async function isGood(text: string): Promise<boolean> {
  return text !== '';
}
export const good = async (texts: string[]) => (await Promise.all(texts.map(async (text) => await isGood(text) ? [text] : []))).flat();
export const some = async (texts: string[]) => (await Promise.all(texts.map((text) => isGood(text)))).some(Boolean);
export const every = async (texts: string[]) => (await Promise.all(texts.map(isGood))).every(Boolean);
export const found = async (texts: string[]) => (await Promise.all(texts.map(async (text) => await isGood(text) ? [text] : []))).flat().at(0);
export const index = async (texts: string[]) => (await Promise.all(texts.map((text) => isGood(text)))).findIndex(Boolean);
