import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

export class Store {
  load(): string {
    return 'kept';
  }

  warm(): void {
    this.#load();
  }

  #load(): string {
    return wait();
  }
}
