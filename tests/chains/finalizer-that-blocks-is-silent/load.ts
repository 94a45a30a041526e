import { awaitSync } from '@kaciras/deasync';

export function load(work: Promise<string>): string {
  return awaitSync(work);
}
