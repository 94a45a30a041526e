import { jar } from './jar.js';
export async function size(): Promise<number> {
  const all = await jar();
  return all.size;
}
