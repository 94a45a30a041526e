import { awaitSync } from '@kaciras/deasync';

export abstract class Base {
  protected wait(work: Promise<string>): string {
    return awaitSync(work);
  }
}
