import { awaitSync } from '@kaciras/deasync';

export const wait = (work: Promise<string>): string => awaitSync(work);
