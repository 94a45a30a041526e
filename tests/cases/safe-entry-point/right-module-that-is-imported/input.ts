import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
export const loaded = 1;
main().catch(console.error);
