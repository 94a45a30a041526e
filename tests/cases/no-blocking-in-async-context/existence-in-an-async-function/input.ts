import { existsSync } from 'node:fs';

export async function has(path: string): Promise<boolean> {
  return existsSync(path);
}
