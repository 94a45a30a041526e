import { writeFileSync } from 'node:fs';
import type { EventEmitter } from 'node:events';

export class Log {
  constructor(bus: EventEmitter) {
    bus.on('message', this.write.bind(this));
  }

  write(text: string): void {
    console.log(text);
  }
}

export class Report {
  write(text: string): void {
    writeFileSync('./report', text);
  }
}
