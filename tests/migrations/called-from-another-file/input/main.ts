import { load } from './load.js';

export function size(path: string): number {
  const text = load(path);
  return text.length;
}
