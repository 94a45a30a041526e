import { load } from './load.js';

namespace Config {
  export const load = (): string => 'kept';
}

export const boot = load;

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return Config.load();
}
