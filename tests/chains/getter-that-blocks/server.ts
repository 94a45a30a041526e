import { config } from './config.js';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return config.text;
}
