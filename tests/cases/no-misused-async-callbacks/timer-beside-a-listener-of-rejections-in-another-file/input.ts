import { started } from './listener.js';

declare function save(since: number): Promise<void>;

process.on('SIGHUP', async () => {
  await save(started);
});
