import { load } from './load.js';

export async function start(work: Promise<void>, name: string): Promise<unknown> {
  await work;
  const config: Record<string, () => string> = { other: () => 'kept' };
  return config[name]?.() ?? load.name;
}
