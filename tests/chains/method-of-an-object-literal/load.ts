import { awaitSync } from '@kaciras/deasync';

const load = (work: Promise<string>): string => awaitSync(work);

export const config = {
  load,
  read(work: Promise<string>): string {
    return load(work);
  },
  open: load,
  close: (work: Promise<string>): string => String(work),
};
