import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch(console.error.bind(console));
