import { writeFileSync } from 'node:fs';
import type { EventEmitter } from 'node:events';

export class Log {
  #path: string;

  constructor(bus: EventEmitter, path: string) {
    this.#path = path;
    bus.on('message', this.write.bind(this));
  }

  private write(text: string): void {
    writeFileSync(this.#path, text);
  }
}
