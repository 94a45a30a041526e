import { createSyncFn } from 'synckit';

export function makeReader(worker: string): (path: string) => string {
  return createSyncFn(worker) as (path: string) => string;
}
