import { MessageChannel, type MessagePort } from 'node:worker_threads';
const next = (port: MessagePort): Promise<unknown> =>
  new Promise((resolve) => {
    port.once('message', resolve);
  });
async function echo(port: MessagePort): Promise<void> {
  console.log('got', await next(port));
  port.close();
}
async function main(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  echo(port1);
  port2.postMessage(1);
}
await main();
