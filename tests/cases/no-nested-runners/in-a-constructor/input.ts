import { awaitSync } from '@kaciras/deasync';

export class Store {
  readonly config: string;

  constructor(load: () => Promise<string>) {
    this.config = awaitSync(load());
  }
}
