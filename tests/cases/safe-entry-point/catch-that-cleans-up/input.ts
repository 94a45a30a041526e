import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch((error) => {
  console.error(error);
  rmSync('a.tmp', { force: true });
});
