import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';

export class Upload extends EventEmitter {
  constructor(options: { params: { Bucket: string; Key: string; Body: Readable } });
  abort(): Promise<void>;
  done(): Promise<{ Location?: string }>;
}
