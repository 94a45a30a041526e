import { readFile } from 'node:fs/promises';
import { error } from 'node:console';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch(error);
