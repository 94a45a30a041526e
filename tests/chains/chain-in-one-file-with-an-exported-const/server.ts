import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export const load = (path: string): string => awaitSync(read(path));

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load('a');
}
