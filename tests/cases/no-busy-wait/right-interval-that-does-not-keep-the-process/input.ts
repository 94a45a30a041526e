import { argv } from 'node:process';

export const name = argv[2];
setInterval(() => {}, 1000).unref();
setInterval(() => {
  console.log(name);
}, 1000);
