import { EventEmitter } from 'node:events';
import { appendFileSync } from 'node:fs';

const queue = new EventEmitter();
queue.on('message', (text: string) => {
  appendFileSync('./log', text);
});
