import { readJson } from 'fs-extra';

export async function settings(path: string): Promise<object> {
  const found: object = await readJson(path);
  return found;
}
