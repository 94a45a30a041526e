import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  try {
    await readFile('a');
  } catch (error) {
    console.error(error);
  } finally {
    process.exit(0);
  }
}
main();
