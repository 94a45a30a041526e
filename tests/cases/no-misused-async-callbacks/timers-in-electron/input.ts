import { createReadStream } from 'node:fs';

declare function save(): Promise<void>;

setInterval(async () => {
  await save();
}, 1000);
createReadStream('/tmp/session').on('end', async () => {
  await save();
});
