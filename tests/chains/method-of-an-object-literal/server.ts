import { config } from './load.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return config.load(work) + config.read(work) + config.open(work) + config.close(work);
}
