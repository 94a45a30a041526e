import { filled, made, sorted, total } from './load.js';

export async function start(work: Promise<string[]>): Promise<unknown> {
  const names = await work;
  return [sorted(names), total(names), filled(names.join()), made(new Set(names))];
}
