import { writeFile } from 'node:fs/promises';

process.on('exit', async () => {
  await writeFile('a', 'b');
});
