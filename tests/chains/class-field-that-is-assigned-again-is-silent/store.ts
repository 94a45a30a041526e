import { awaitSync } from '@kaciras/deasync';

export class Store {
  read = (work: Promise<string>): string => awaitSync(work);
}

export class Cache {
  find: (work: Promise<string>) => string;

  constructor() {
    this.find = (work) => awaitSync(work);
  }

  useStub(): void {
    this.find = String;
  }
}

export const queue = { next: (work: Promise<string>): string => awaitSync(work) };
