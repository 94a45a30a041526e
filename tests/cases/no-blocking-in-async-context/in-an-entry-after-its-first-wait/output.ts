import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

declare function serve(text: string): Promise<void>;

async function main(): Promise<void> {
  await serve(readFileSync('./settings.json', 'utf8'));
  console.log(await readFile('./banner.txt', 'utf8'));
}
void main();
