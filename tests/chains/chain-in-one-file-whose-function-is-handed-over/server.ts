import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;
declare function register(load: (path: string) => string): void;

function load(path: string): string {
  return awaitSync(read(path));
}

register(load);

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load('a');
}
