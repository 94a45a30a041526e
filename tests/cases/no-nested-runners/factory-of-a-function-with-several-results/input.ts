import * as child from 'node:child_process';
import dns from 'node:dns';
import { read } from 'fs';
import deasync = require('deasync');

const exec = deasync(child.exec);

export async function versions(file: number, into: Buffer): Promise<string> {
  const count = deasync(read)(file, into, 0, 10, 0);
  return `${exec('node --version').trim()} ${count}`;
}

export async function bound(): Promise<unknown> {
  return deasync(child.execFile.bind(child))('node', ['--version']);
}

export async function address(host: string): Promise<unknown> {
  return deasync(dns.lookup)(host);
}
