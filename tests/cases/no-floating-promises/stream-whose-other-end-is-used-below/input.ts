import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createReadStream, createWriteStream } from 'node:fs';

async function drain(source: Readable): Promise<void> {
  for await (const chunk of source) console.log(String(chunk));
}

export async function feed(): Promise<void> {
  const source = new PassThrough();
  drain(source);
  source.end('x');
}

export async function fork(): Promise<void> {
  const source = new PassThrough();
  const copy = new PassThrough();
  source.pipe(copy);
  drain(copy);
  source.end('x');
}

export async function join(): Promise<void> {
  const left = new PassThrough();
  const right = new PassThrough();
  pipeline(left, right);
  left.end('x');
}

export async function copy(from: string, to: string): Promise<void> {
  pipeline(createReadStream(from), createWriteStream(to));
}
