import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch((error) => {
  if (error instanceof TypeError) {
    console.error('wrong type');
    return;
  }
  console.error(error);
});
