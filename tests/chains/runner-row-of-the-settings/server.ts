import { settle } from './helper.js';

export async function start(work: Promise<void>): Promise<void> {
  await work;
  settle();
}
