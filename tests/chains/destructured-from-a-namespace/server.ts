import * as config from './load.js';

const { load: read } = config;

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return read(work);
}
