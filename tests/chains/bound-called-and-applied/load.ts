import { awaitSync } from '@kaciras/deasync';

export function load(this: unknown, work: Promise<string>): string {
  return awaitSync(work);
}

export const bound = load.bind(undefined);
