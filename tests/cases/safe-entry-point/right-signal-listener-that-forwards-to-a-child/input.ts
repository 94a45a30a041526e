import { spawn } from 'node:child_process';
const child = spawn('a');
process.on('SIGTERM', (signal) => {
  console.log('stopping');
  child.kill(signal);
});
