import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

function load(path: string): string {
  return awaitSync(read(path)).trim();
}

const loadBoth = (): string => load('a') + load('b');

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return loadBoth();
}

export async function restart(): Promise<number> {
  return load('c').length;
}
