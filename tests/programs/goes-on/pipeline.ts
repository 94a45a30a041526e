import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
async function main(): Promise<void> {
  const a = new PassThrough();
  const b = new PassThrough();
  pipeline(a, b);
  a.end('hello');
  for await (const c of b) console.log(String(c));
}
await main();
