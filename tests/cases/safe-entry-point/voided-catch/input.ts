import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
void main().catch(console.error);
