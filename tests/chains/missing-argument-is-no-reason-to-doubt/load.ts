import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export function load(path: string): string {
  if (!path) return '';
  return awaitSync(read(path));
}
