import { awaitSync } from '@kaciras/deasync';


export class Store {
  constructor(readonly work: Promise<string>) {}

  get text(): string {
    return awaitSync(this.work);
  }
}

export interface Page {
  readonly text: string;
}
