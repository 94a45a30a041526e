import { jar } from './jar.js';
export async function size(): Promise<number> {
  const all = jar();
  return all.size;
}
