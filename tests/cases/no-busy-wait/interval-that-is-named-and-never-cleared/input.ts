import timers from 'node:timers';

const forever = timers.setInterval(() => undefined, 2 ** 31 - 1);
export const name = process.argv[2];
