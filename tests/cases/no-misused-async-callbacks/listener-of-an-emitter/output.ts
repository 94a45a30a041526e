import { EventEmitter } from 'node:events';
import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
export function listen(events: EventEmitter): void {
  events.on('save', (id: number) => void (async () => {
    await save(id);
  })().catch(reportError));
}
