import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  console.log('starting');
  try {
    await readFile('a');
  } catch (error) {
    console.error(error);
  }
}
main();
