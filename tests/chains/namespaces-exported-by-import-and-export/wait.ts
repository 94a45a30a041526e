import { awaitSync } from '@kaciras/deasync';

export function wait(work: Promise<string>): string {
  return awaitSync(work);
}
