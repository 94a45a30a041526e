import { EventEmitter } from 'node:events';

declare function save(id?: number): Promise<void>;
export function listen(events: EventEmitter): void {
  events.on('save', async (id: number) => {
    await save(id);
  });
}
