import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  try {
    await readFile('a');
  } catch (cause) {
    console.error(cause); process.exitCode = 1;
  }
}
main();
