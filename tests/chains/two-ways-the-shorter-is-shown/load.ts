import { slower, wait } from './wait.js';

export function load(work: Promise<string>): string {
  return slower(work) + wait(work);
}
