import { readFileSync } from 'node:fs';

async function settings(): Promise<string> {
  return readFileSync('./settings.json', 'utf8');
}
void settings();
export const again = (): Promise<string> => settings();
