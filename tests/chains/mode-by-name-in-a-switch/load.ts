import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export function load(path: string, mode: 'sync' | 'async'): string | Promise<string> {
  switch (mode) {
    case 'sync':
      return awaitSync(read(path));
    default:
      return read(path);
  }
}
