import { readJsonSync } from 'fs-extra';

export async function settings(path: string): Promise<object> {
  const found: object = readJsonSync(path);
  return found;
}
