import { readFile } from 'node:fs/promises';

async function settings(): Promise<string> {
  return await readFile('./settings.json', 'utf8');
}
void settings();
export const again = (): Promise<string> => settings();
