import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export function load(path: string, inBackground: boolean): string | Promise<string> {
  if (inBackground) {
    return read(path);
  }
  return awaitSync(read(path));
}
