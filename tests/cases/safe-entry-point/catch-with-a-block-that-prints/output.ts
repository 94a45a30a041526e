import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch((error: Error) => {
  console.error('failed:', error.message);
  // The stack follows.
  console.error(error.stack);
  process.exitCode = 1;
});
