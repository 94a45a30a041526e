import deasync from 'deasync';

declare function read(path: string, done: (error: Error | null, text: string) => void): void;

const readSync = deasync(read);

function load(path: string): string {
  return readSync(path);
}

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load('a');
}
