import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
async function ended(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'close');
  console.log('code', code);
}
async function main(): Promise<void> {
  const child = spawn('cat');
  ended(child);
  child.stdin!.end();
}
await main();
