import { awaitSync } from '@kaciras/deasync';

export class Blocking {
  read(work: Promise<string>): string {
    return awaitSync(work);
  }
}

export class Plain {
  read(work: Promise<string>): string {
    return String(work);
  }
}
