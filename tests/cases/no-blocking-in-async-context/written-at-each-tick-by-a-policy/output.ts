import { writeFile } from 'node:fs/promises';
import { report } from './errors.js';

setInterval(() => void (async () => {
  await writeFile('./alive', String(Date.now()));
  console.log('alive');
})().catch(report), 60_000);
