import { writeFile } from 'node:fs/promises';
let done = false;
process.on('beforeExit', async () => {
  if (done) return;
  done = true;
  await writeFile('a', 'b');
});
