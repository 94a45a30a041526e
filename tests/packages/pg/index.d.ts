import type { EventEmitter } from 'node:events';

export class Client extends EventEmitter {
  connect(): Promise<void>;
  query(text: string): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
}
