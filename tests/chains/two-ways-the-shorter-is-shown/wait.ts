import { awaitSync } from '@kaciras/deasync';

export const wait = (work: Promise<string>): string => awaitSync(work);
export const slow = (work: Promise<string>): string => wait(work);
export const slower = (work: Promise<string>): string => slow(work);
