import { load } from './load.js';

export async function size(path: string): Promise<number> {
  const text = await load(path);
  return text.length;
}
