import { awaitSync } from '@kaciras/deasync';

export class Store {
  readonly read = (work: Promise<string>): string => awaitSync(work);
}
