import { awaitSync } from '@kaciras/deasync';

export interface Readable {
  read(work: Promise<string>): string;
}

export class Store implements Readable {
  read(work: Promise<string>): string {
    return awaitSync(work);
  }
}
