import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
await main().catch((error) => { console.error(error); process.exitCode = 1; });
console.log('done');
