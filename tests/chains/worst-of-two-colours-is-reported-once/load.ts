import { awaitSync } from '@kaciras/deasync';
import { createSyncFn } from 'synckit';

const format = createSyncFn('./worker.js') as (text: string) => string;

export function load(work: Promise<string>): string {
  return format(awaitSync(work));
}
