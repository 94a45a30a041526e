import { load } from './load.js';

export async function start(work: Promise<string>, names: readonly string[]): Promise<string> {
  await work;
  const last = names.reduce((found, name) => (name === '' ? String : found), load);
  return last.name;
}
