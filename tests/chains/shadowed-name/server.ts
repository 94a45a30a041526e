import { load } from './load.js';

export const held = load;

export async function start(load: (work: Promise<string>) => string, work: Promise<string>): Promise<string> {
  await work;
  return load(work);
}

export async function startAgain(work: Promise<string>): Promise<string> {
  await work;
  const load = String;
  return load(work);
}
