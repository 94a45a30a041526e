import { readFile } from 'node:fs/promises';
import { rm } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main()
  .finally(() => rm('a.tmp', { force: true }))
  .catch((error) => { console.error(error); process.exitCode = 1; });
