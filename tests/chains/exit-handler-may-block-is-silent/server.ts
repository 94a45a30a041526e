import { load } from './load.js';

export function start(): void {
  process.on('exit', load);
  process.once('SIGTERM', () => {
    load();
  });
}
