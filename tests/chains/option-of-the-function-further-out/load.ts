import { awaitSync } from '@kaciras/deasync';

export function load(work: Promise<string>, sync: boolean): string {
  return sync ? awaitSync(work) : String(work);
}
