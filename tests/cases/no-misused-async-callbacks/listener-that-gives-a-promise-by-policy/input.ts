import { EventEmitter } from 'node:events';

declare function save(text: string): Promise<void>;
const bus = new EventEmitter();
bus.on('saved', (text: string) => save(text));
