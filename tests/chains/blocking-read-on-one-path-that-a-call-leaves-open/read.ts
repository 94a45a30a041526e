import { readFileSync } from 'node:fs';

export function read(path: string, options: { readonly fresh?: boolean } = {}): string {
  return options.fresh ? readFileSync(path, 'utf8') : 'cached';
}
