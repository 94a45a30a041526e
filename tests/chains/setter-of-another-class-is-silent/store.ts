import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

export class Store {
  set path(path: string) {
    wait().concat(path);
  }
}

export class Memory {
  path = '';
}
