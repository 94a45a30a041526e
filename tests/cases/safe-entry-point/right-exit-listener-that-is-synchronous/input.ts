import { rmSync, writeFileSync } from 'node:fs';
process.on('exit', (code) => {
  writeFileSync('a', String(code));
  rmSync('b', { force: true });
});
