import { writeFile } from 'node:fs/promises';
process.once('beforeExit', async () => {
  await writeFile('a', 'b');
});
