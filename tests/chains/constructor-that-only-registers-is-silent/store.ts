import type { EventEmitter } from 'node:events';
import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());

export class Store {
  constructor(source: EventEmitter) {
    source.on('change', () => wait());
    setTimeout(wait, 10);
  }
}
