import { readFile } from 'node:fs/promises';
(async () => {
  await readFile('a');
})().catch(console.error);
