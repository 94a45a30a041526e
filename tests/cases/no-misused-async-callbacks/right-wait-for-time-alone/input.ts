import { setTimeout as sleep } from 'node:timers/promises';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

setImmediate(async () => {
  await sleep(10);
  await pause(10);
  await new Promise((resolve) => setImmediate(resolve));
});
