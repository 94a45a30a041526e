import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

export abstract class Source {
  abstract load(): string;
}

export class Store extends Source {
  load(): string {
    return wait();
  }
}
