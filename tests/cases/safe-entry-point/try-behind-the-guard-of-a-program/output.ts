import { readFile } from 'node:fs/promises';
export async function main(): Promise<void> {
  await readFile('a');
}
if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
