import { isEven } from './even.js';

export async function start(work: Promise<number>): Promise<boolean> {
  return isEven(await work);
}
