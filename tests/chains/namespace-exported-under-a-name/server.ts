import { config } from './index.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return config.load(work);
}
