import { awaitSync } from '@kaciras/deasync';

export * from './b.js';
export const load = (work: Promise<string>): string => awaitSync(work);
