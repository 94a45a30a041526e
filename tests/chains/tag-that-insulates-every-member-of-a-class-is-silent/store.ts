import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

/** @asyncBoundary assume-pure - its answers are there before it is made */
export class Store {
  load(): string {
    return wait();
  }

  get size(): number {
    return wait().length;
  }
}
