import { EventEmitter } from 'node:events';
import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export const load = (): void => void awaitSync(read());
export const emitter = new EventEmitter();
