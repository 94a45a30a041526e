import { createReadStream } from 'node:fs';

declare function save(): Promise<void>;

setInterval(() => void (async () => {
  await save();
})().catch(console.error), 1000);
createReadStream('/tmp/session').on('end', async () => {
  await save();
});
