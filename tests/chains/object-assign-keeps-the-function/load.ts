import { awaitSync } from '@kaciras/deasync';

const read = (work: Promise<string>): string => awaitSync(work);

export const load = Object.assign(read, { version: 1 });
