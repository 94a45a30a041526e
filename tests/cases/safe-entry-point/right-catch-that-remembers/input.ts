import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
let failed = false;
main().catch((error) => {
  console.error(error);
  failed = true;
});
process.on('exit', () => {
  if (failed) process.exitCode = 1;
});
