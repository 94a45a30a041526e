import { readFileSync } from 'node:fs';

declare function serve(text: string): Promise<void>;

async function main(): Promise<void> {
  const text = readFileSync('./settings.json', 'utf8');
  await serve(text);
}
void main();
