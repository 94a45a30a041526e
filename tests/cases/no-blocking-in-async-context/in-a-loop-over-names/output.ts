import { readdir, readFile } from 'fs/promises';

export async function texts(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) found.push(await readFile(`${folder}/${name}`, 'utf8'));
  return found;
}
