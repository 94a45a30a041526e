import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export default function load(path: string): string {
  return awaitSync(read(path));
}

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load('a');
}
