import { writeFileSync } from 'node:fs';

setInterval(async () => {
  writeFileSync('./alive', String(Date.now()));
}, 1000);
