import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch((error: Error) => {
  if (error.name === 'Cancelled') process.exit(0);
  console.error(error);
  process.exitCode = 1;
});
