import { EventEmitter } from 'eventemitter3';

class Queue extends EventEmitter {
  size = 2;

  async event(names: readonly string[], isWanted: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const listener = (): void => {
        if (!isWanted()) return;
        for (const name of names) this.off(name, listener);
        resolve();
      };
      for (const name of names) this.on(name, listener);
    });
  }

  next(): void {
    this.size -= 1;
    this.emit('next');
  }
}

export async function drain(queue: Queue): Promise<void> {
  void queue.event(['next'], () => queue.size === 0);
  queue.next();
  queue.next();
}
