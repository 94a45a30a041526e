import { choose } from './choose.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return choose();
}
