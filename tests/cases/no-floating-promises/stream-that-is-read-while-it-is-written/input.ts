import { PassThrough, type Readable } from 'node:stream';

async function drain(source: Readable): Promise<number> {
  let length = 0;
  for await (const chunk of source) length += String(chunk).length;
  return length;
}

export async function measure(text: string): Promise<number> {
  const source = new PassThrough();
  const drained = drain(source);
  source.end(text);
  return drained;
}
