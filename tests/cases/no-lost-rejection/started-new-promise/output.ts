import { spawn } from 'node:child_process';

declare function feed(): Promise<void>;

export async function run(): Promise<number> {
  const child = spawn('cat');
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
  ended.catch(() => {});
  await feed();
  return await ended;
}
