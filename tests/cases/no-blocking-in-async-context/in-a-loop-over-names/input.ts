import { readdirSync, readFileSync } from 'fs';

export async function texts(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of readdirSync(folder)) found.push(readFileSync(`${folder}/${name}`, 'utf8'));
  return found;
}
