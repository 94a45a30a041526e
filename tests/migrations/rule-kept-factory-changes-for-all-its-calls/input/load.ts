import deasync from 'deasync';
declare function read(path: string, done: (error: Error | null, text: string) => void): void;

const readSync = deasync(read);
export function first(): string {
  return readSync('first');
}
export function second(): number {
  return readSync('second').length;
}
