import { readFileSync } from 'node:fs';

setTimeout(() => {
  console.log(readFileSync('./banner.txt', 'utf8'));
}, 100);
