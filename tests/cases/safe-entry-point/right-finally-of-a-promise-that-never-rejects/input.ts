import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  try {
    await readFile('a');
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
main().finally(() => process.exit());
