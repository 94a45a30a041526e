import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
async function print(s: Readable): Promise<void> {
  for await (const c of s) console.log(String(c).trim());
}
async function main(): Promise<void> {
  const child = spawn('cat');
  print(child.stdout);
  child.stdin.end('hello');
  await new Promise((r) => child.on('close', r));
}
await main();
