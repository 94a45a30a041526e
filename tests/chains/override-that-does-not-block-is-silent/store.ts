import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

export class Source {
  load(): string {
    return wait();
  }
}

export class Memory extends Source {
  override load(): string {
    return 'kept';
  }
}
