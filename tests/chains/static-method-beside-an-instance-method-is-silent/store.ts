import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

export class Store {
  static load(): string {
    return wait();
  }

  load(): string {
    return 'kept';
  }
}
