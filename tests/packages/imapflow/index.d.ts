import type { EventEmitter } from 'node:events';

export class ImapFlow extends EventEmitter {
  constructor(options: { host: string; port: number });
  connect(): Promise<void>;
  idle(): Promise<boolean>;
  logout(): Promise<void>;
  noop(): Promise<void>;
}
