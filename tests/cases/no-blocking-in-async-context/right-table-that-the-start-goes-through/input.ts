import { mkdirSync, writeFileSync } from 'node:fs';

const steps = {
  folder: () => {
    mkdirSync('./out');
  },
  mark: () => {
    writeFileSync('./out/mark', '');
  },
};

for (const step of Object.values(steps)) step();
