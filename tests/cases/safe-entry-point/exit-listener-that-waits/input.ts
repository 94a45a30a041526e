import { readFile } from 'node:fs/promises';
import { writeFile } from 'node:fs/promises';
process.on('exit', async () => {
  await writeFile('a', await readFile('b'));
});
