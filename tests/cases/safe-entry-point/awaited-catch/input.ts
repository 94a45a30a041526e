import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
await main().catch(console.error);
console.log('done');
