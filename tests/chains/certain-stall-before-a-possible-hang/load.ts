import { awaitSync } from '@kaciras/deasync';
import { createSyncFn } from 'synckit';

const format = createSyncFn('./worker.js') as (text: string) => string;

declare function read(path: string): Promise<string>;

export function load(path: string, isFresh: boolean): string {
  const text = format(path);
  return isFresh ? awaitSync(read(text)) : text;
}
