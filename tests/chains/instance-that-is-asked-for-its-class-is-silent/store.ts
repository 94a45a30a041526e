import { awaitSync } from '@kaciras/deasync';


export class Store {
  constructor(work: Promise<string>) {
    awaitSync(work);
  }
}
