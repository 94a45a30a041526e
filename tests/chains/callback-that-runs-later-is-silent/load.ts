import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export function schedule(): void {
  setTimeout(() => awaitSync(read()), 10);
  process.on('exit', () => {
    awaitSync(read());
  });
}
