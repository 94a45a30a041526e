import { writeFileSync } from 'node:fs';

const jobs = {
  beat() {
    writeFileSync('./alive', String(Date.now()));
  },
  once() {
    writeFileSync('./started', String(Date.now()));
  },
};

setInterval(jobs.beat, 1000);
jobs.once();
