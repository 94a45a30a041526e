import { readFile } from 'node:fs/promises';
export async function main(): Promise<void> {
  await readFile('a');
}
if (process.argv[1] === import.meta.filename) {
  await main();
  try {
    await readFile('b');
  } catch (error) {
    console.error(error);
  }
}
