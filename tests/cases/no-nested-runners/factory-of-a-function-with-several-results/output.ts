import * as child from 'node:child_process';
import dns from 'node:dns';
import { read } from 'fs';
import deasync = require('deasync');
import { promisify } from 'node:util';

const exec = promisify(child.exec);

export async function versions(file: number, into: Buffer): Promise<string> {
  const count = await promisify(read)(file, into, 0, 10, 0).then(({ bytesRead }) => bytesRead);
  return `${(await exec('node --version').then(({ stdout }) => stdout)).trim()} ${count}`;
}

export async function bound(): Promise<unknown> {
  return await promisify(child.execFile.bind(child))('node', ['--version']);
}

export async function address(host: string): Promise<unknown> {
  return deasync(dns.lookup)(host);
}
