import { readFile } from 'node:fs/promises';
(async () => {
  await readFile('a');
})().catch((error) => { console.error(error); process.exitCode = 1; });
