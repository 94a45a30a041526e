import * as config from './load.js';

declare const settings: { load(): string };

export const boot = config.load;

export async function start(work: Promise<void>): Promise<string> {
  await work;
  const { load } = settings;
  return load();
}
