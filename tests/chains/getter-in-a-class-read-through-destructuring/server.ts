import type { Config } from './config.js';

export async function start(config: Config, work: Promise<void>): Promise<string> {
  await work;
  const { text } = config;
  return text;
}
