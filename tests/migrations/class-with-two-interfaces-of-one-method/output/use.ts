import { FileStore, Fixed } from './file.js';
import type { Reader, Source } from './types.js';

export const sizeOf = async (reader: Reader): Promise<number> => (await reader.read('size')).length;
export async function describe({ title, ...source }: Source, fixed: Fixed): Promise<string> {
  return `${title}: ${await source.read('text')} ${await fixed.read()}`;
}
export const own = async (): Promise<number> => sizeOf(new FileStore());
