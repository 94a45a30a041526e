import { awaitSync } from '@kaciras/deasync';

export const load = (work: Promise<string>): string => awaitSync(work);
