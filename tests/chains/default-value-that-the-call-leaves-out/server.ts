import { page } from './load.js';

export async function start(work: Promise<string>): Promise<string[]> {
  const text = await work;
  return [page(), page(undefined), page('kept'), page(text)];
}
