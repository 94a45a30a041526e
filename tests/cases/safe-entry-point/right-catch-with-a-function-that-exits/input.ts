import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
function fail(error: unknown): void {
  console.error(error);
  process.exit(2);
}
main().catch(fail);
