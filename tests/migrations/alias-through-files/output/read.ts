import type { Read, Source } from './types.js';

const text = async (path: string): Promise<string> => path;
export const plain: Read = (path) => path.trim();
export const read: Read = async (path) => {
  return (await text(path)).trim();
};
export const source: Source = { read, title: 'a' };
export async function size(from: Read, path: string): Promise<number> {
  return (await from(path)).length;
}
export const total = async (): Promise<number> => await size(plain, 'a') + await size(read, 'b') + await size((path) => path, 'c');
