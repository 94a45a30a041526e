import { EventEmitter } from 'node:events';
import { reportError } from './errors.js';

declare function save(text: string): Promise<void>;
const bus = new EventEmitter();
bus.on('saved', (text: string) => save(text).catch(reportError));
