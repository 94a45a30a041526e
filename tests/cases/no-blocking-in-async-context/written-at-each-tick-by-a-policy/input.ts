import { writeFileSync } from 'node:fs';

setInterval(() => {
  writeFileSync('./alive', String(Date.now()));
  console.log('alive');
}, 60_000);
