import { FileStore, Fixed } from './file.js';
import type { Reader, Source } from './types.js';

export const sizeOf = (reader: Reader): number => reader.read('size').length;
export function describe({ title, ...source }: Source, fixed: Fixed): string {
  return `${title}: ${source.read('text')} ${fixed.read()}`;
}
export const own = (): number => sizeOf(new FileStore());
