import { readFile } from 'node:fs/promises';
import { error } from 'node:console';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch((error2) => { error(error2); process.exitCode = 1; });
