import { load } from './load.js';
import { plain } from './plain.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return (load, plain)(work);
}
