import { awaitSync } from '@kaciras/deasync';


export class Store {
  /** @asyncBoundary assume-pure - the value has always arrived by then */
  read(work: Promise<string>): string {
    return awaitSync(work);
  }
}
