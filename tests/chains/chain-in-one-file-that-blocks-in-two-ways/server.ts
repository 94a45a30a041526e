import deasync from 'deasync';
import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

function load(path: string, isOpen: () => boolean): string {
  deasync.loopWhile(() => !isOpen());
  return awaitSync(read(path));
}

export async function start(work: Promise<void>, isOpen: () => boolean): Promise<string> {
  await work;
  return load('a', isOpen);
}
