import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
export async function main(): Promise<void> {
  await readFile('a');
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => { console.error(error); process.exitCode = 1; });
}
