import { fail } from './fail.js';
import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch(fail);
main().catch((error) => fail(error));
