import { readConfig, readSecret } from './config.js';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return readConfig() + readSecret();
}
