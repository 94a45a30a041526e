import { writeFile } from 'node:fs/promises';
process.on('beforeExit', async () => {
  await writeFile('a', 'b');
});
