// Preloaded into a process that writes: ends it, as `kill -9` does, at the file operation whose number KILL_AT gives.
// A write is done by half before. Without KILL_AT it says on the error stream how many operations there were.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILL_AT'] ?? 0);
let done = 0;

for (const name of ['openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'rmSync', 'mkdirSync']) {
  const real = fs[name];
  fs[name] = (...words) => {
    done += 1;
    if (done === at) {
      if (name === 'writeSync') real(words[0], words[1].subarray(0, words[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return real(...words);
  };
}
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(2, `${done}`));
