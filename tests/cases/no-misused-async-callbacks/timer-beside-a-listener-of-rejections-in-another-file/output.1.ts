import { started } from './listener.js';

declare function save(since: number): Promise<void>;

process.on('SIGHUP', () => void (async () => {
  await save(started);
})().catch(console.error));
