import { awaitSync } from '@kaciras/deasync';

export class Base {
  read(work: Promise<string>): string {
    return awaitSync(work);
  }
}
