import { EventEmitter } from 'node:events';

declare function save(id?: number): Promise<void>;
class Store extends EventEmitter {}

export function listen(store: Store): void {
  store.once('save', async (id: number) => {
    if (id < 0) throw new RangeError('no such id');
  });
}
