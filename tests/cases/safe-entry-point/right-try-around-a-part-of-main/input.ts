import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  const text = await readFile('a', 'utf8');
  try {
    await readFile(text);
  } catch (error) {
    console.error(error);
  }
}
main();
