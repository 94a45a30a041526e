import { readFileSync } from 'node:fs';

setInterval(() => {
  // eslint-disable-next-line async-boundary/no-blocking-in-async-context -- small, and in memory
  console.log(readFileSync('/proc/loadavg', 'utf8'));
}, 1000);
