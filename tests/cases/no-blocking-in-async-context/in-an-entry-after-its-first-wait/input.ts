import { readFileSync } from 'node:fs';

declare function serve(text: string): Promise<void>;

async function main(): Promise<void> {
  await serve(readFileSync('./settings.json', 'utf8'));
  console.log(readFileSync('./banner.txt', 'utf8'));
}
void main();
