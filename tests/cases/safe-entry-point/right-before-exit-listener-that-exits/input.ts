import { writeFile } from 'node:fs/promises';
process.on('beforeExit', async (code) => {
  await writeFile('a', 'b');
  process.exit(code);
});
