import type { Read, Source } from './types.js';

const text = (path: string): string => path;
export const plain: Read = (path) => path.trim();
export const read: Read = (path) => {
  return text(path).trim();
};
export const source: Source = { read, title: 'a' };
export function size(from: Read, path: string): number {
  return from(path).length;
}
export const total = (): number => size(plain, 'a') + size(read, 'b') + size((path) => path, 'c');
