import { PassThrough, type Readable } from 'node:stream';
async function drain(name: string, s: Readable): Promise<void> {
  for await (const c of s) console.log(name, String(c));
}
async function main(): Promise<void> {
  const src = new PassThrough();
  const a = new PassThrough();
  const b = new PassThrough();
  src.pipe(a);
  src.pipe(b);
  drain('a', a);
  drain('b', b);
  src.end('x');
}
await main();
