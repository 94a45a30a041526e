import { awaitSync } from '@kaciras/deasync';

export class Base {
  readonly text: string;

  constructor(work: Promise<string>) {
    this.text = awaitSync(work);
  }
}
