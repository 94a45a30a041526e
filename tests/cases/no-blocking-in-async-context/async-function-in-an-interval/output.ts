import { writeFile } from 'node:fs/promises';

setInterval(async () => {
  await writeFile('./alive', String(Date.now()));
}, 1000);
