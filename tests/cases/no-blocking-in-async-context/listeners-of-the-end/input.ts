import { unlinkSync, writeFileSync } from 'node:fs';

process.on('exit', () => unlinkSync('./lock'));
process.once('SIGTERM', async () => {
  writeFileSync('./state', 'stopped');
  process.exit(0);
});
export function onCrash(): void {
  process.on('uncaughtException', (error) => {
    writeFileSync('./crash', String(error));
  });
}
