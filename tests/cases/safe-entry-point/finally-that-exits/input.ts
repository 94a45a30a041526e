import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().finally(() => {
  console.log('done');
  process.exit();
});
