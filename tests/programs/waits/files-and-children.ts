import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import * as fs from 'node:fs';
import * as zlib from 'node:zlib';
async function exec(cmd: string) {
  const child = spawn(cmd);
  const [code] = await once(child, 'close');
  return code;
}
async function lines(file: string) {
  const rl = createInterface({ input: createReadStream(file) });
  let n = 0;
  for await (const _ of rl) n++;
  return n;
}
async function copy(a: string, b: string) {
  await pipeline(createReadStream(a), createWriteStream(b));
}
function unpack(a: string) {
  return new Promise<void>((resolve, reject) => {
    fs.createReadStream(a)
      .on('error', reject)
      .pipe(zlib.createGzip())
      .on('error', reject)
      .pipe(fs.createWriteStream('packed.gz'))
      .on('error', reject)
      .on('finish', () => resolve());
  });
}
class Db {
  #rows: string[] = [];
  async insert(r: string) {
    await null;
    this.#rows.push(r);
  }
  async all() {
    return this.#rows;
  }
}
export async function main() {
  const db = new Db();
  db.insert('a');
  db.insert('b');
  exec('true');
  lines('/etc/hostname');
  copy('/etc/hostname', 'copied.txt');
  unpack('/etc/hostname');
  console.log((await db.all()).length);
}
await main();
