import { awaitSync } from '@kaciras/deasync';

export function wait<T>(work: Promise<T>): T {
  return awaitSync(work);
}
