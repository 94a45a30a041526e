import { awaitSync } from '@kaciras/deasync';

export class Store {
  read(work: Promise<string>): string {
    return String(work);
  }
}

export class BlockingStore extends Store {
  override read(work: Promise<string>): string {
    return awaitSync(work);
  }
}
