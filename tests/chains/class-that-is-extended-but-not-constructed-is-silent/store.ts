import { awaitSync } from '@kaciras/deasync';


declare function open(): Promise<string>;

export class Store {
  readonly text = awaitSync(open());
}
