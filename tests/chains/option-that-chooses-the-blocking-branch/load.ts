import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export function load(path: string, { sync = false }: { readonly sync?: boolean } = {}): string | Promise<string> {
  if (sync) return awaitSync(read(path));
  return read(path);
}
