import { writeFile } from 'node:fs/promises';

setInterval(async () => {
  await writeFile('./alive', String(Date.now()));
  console.log('alive');
}, 60_000);
