import process from 'node:process';
function stop(signal: string): void {
  console.log(`got ${signal}`);
  process.exit(143);
}
process.on('SIGTERM', stop);
