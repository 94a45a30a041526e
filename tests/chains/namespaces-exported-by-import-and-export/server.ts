import { mine, others, rt } from './again.js';
import all, { waits } from './index.js';

export async function start(work: Promise<string>): Promise<string[]> {
  await work;
  return [rt.wait(work), mine.wait(work), others.wait(work), all.wait(work), waits.wait(work)];
}
