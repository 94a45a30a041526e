import { writeFile, readFile } from 'node:fs/promises';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from 'node:child_process';
class Client {
  connected = false;
  async connect(): Promise<void> {
    await sleep(1);
    this.connected = true;
  }
  async query(): Promise<boolean> {
    await sleep(1);
    return this.connected;
  }
}
class Page {
  async click(s: string): Promise<void> {
    await new Promise((r) => setTimeout(r, 1));
    console.log('click', s);
  }
  async fill(s: string): Promise<void> {
    await Promise.all([new Promise((r) => setTimeout(r, 1))]);
    console.log('fill', s);
  }
}
async function save(f: string): Promise<void> {
  await writeFile(f, 'x');
}
function timer(): Promise<void> {
  return new Promise((r) => setTimeout(r, 1));
}
function read(): Promise<string> {
  return new Promise((resolve, reject) => {
    fs.readFile('package.json', 'utf8', (error, text) => (error ? reject(error) : resolve(text)));
  });
}
function run(cmd: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(cmd, args);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 0));
  });
}
async function main(file: string): Promise<void> {
  const c = new Client();
  c.connect();
  console.log(await c.query());
  save(file);
  console.log((await readFile(file, 'utf8')).length);
  timer();
  read();
  run('true', []);
  const page = new Page();
  page.click('a');
  page.fill('b');
  for (const id of [1, 2]) page.click(String(id));
}
await main('saved.txt');
