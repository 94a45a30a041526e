import { Worker } from 'node:worker_threads';
function ask(w: Worker): Promise<string> {
  return new Promise((resolve) => w.once('message', resolve));
}
async function show(w: Worker): Promise<void> {
  console.log(await ask(w));
}
async function main(): Promise<void> {
  const w = new Worker(
    "const { parentPort } = require('node:worker_threads'); parentPort.on('message', (m) => { parentPort.postMessage(m + '!'); parentPort.close(); });",
    { eval: true },
  );
  show(w);
  w.postMessage('hi');
}
await main();
