import { EventEmitter } from 'node:events';

declare function save(id?: number): Promise<void>;
export function listen(events: EventEmitter): () => void {
  const saves = async (id: number) => {
    await save(id);
  };
  events.on('save', saves);
  events.once('last', saves);
  return () => void events.off('save', saves);
}
