import { load } from './load.js';
import { register } from './registry.js';

export async function start(work: Promise<string>): Promise<void> {
  register(await work, load);
}
