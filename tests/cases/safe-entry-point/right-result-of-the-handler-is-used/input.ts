import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
const failed = await main().catch(() => 'failed');
console.log(failed);
