import { awaitSync } from '@kaciras/deasync';

export class Store {
  readonly text: string;

  constructor(work: Promise<string>) {
    this.text = awaitSync(work);
  }
}
