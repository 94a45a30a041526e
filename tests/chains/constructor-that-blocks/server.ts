import { Store } from './store.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return new Store(work).text;
}

export const isStore = (value: unknown): boolean => value instanceof Store;
