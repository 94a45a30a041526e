import { sleepSync } from './sleep.js';

export async function start(work: Promise<void>): Promise<void> {
  await work;
  sleepSync(10);
}
