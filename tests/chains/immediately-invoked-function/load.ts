import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export function load(): string {
  return (() => {
    const text = awaitSync(read());
    return text;
  })();
}
