import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main()
  .then(() => process.exit(0))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
