import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
process.exitCode = 1;
main().then(() => {
  process.exitCode = 0;
}, console.error);
