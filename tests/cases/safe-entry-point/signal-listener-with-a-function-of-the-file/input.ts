import process from 'node:process';
function stop(signal: string): void {
  console.log(`got ${signal}`);
}
process.on('SIGTERM', stop);
