import { readText, readTextAsync } from './text.js';

/** Loads one. */
export function load(path: string, depth = 0): string {
  if (depth > 3) return path;
  return readText(path).trim() + load(path, depth + 1);
}

export async function loadAsync(path: string, depth = 0): Promise<string> {
  if (depth > 3) return path;
  return (await readTextAsync(path)).trim() + await loadAsync(path, depth + 1);
}

class Cache {
  // Cannot wait.
  constructor(readonly text = load('a')) {}
}
export const cache = new Cache();
