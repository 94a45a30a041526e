import { report } from './report.js';
import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
main().catch((error) => { report(error); process.exitCode = 1; });
