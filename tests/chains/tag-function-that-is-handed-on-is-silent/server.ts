import { sql } from './load.js';

declare function register(tag: (parts: TemplateStringsArray) => string): void;

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return register(sql);
}
