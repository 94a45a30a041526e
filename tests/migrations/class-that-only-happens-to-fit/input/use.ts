import { FileStore } from './store.js';

interface Source {
  read(name: string): string;
}
export function sizeOf(source: Source): number {
  return source.read('a').length;
}
export const size = sizeOf(new FileStore());
