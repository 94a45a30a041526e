import { promisify } from 'node:util';
declare function read(path: string, done: (error: Error | null, text: string) => void): void;

const readSync = promisify(read);
export async function first(): Promise<string> {
  return readSync('first');
}
export async function second(): Promise<number> {
  return (await readSync('second')).length;
}
