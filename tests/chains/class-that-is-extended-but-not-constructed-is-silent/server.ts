import { Memory } from './memory.js';

export async function start(work: Promise<string>): Promise<string> {
  return (await work) + Memory.describe();
}
