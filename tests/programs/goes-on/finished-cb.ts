import { finished, PassThrough } from 'node:stream';
const end = (s: PassThrough) => new Promise<void>((resolve) => finished(s, () => resolve()));
async function log(s: PassThrough) {
  await end(s);
  console.log('ended');
}
export async function main() {
  const s = new PassThrough();
  log(s);
  s.resume();
  s.end('x');
}
await main();
