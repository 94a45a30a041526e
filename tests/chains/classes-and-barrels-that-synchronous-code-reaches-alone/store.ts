import { awaitSync } from '@kaciras/deasync';


export class Store {
  read(work: Promise<string>): string {
    return awaitSync(work);
  }
}
