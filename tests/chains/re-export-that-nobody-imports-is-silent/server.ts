import { plain } from './index.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return plain(work);
}
