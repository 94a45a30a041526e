import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

function load(path: string): string {
  return awaitSync(read(path));
}

export function start(work: Promise<string>): Promise<string> {
  return work.then((path) => load(path));
}
