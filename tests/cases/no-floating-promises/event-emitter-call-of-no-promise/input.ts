import { EventEmitter } from 'node:events';

export function announce(source: EventEmitter): void {
  source.emit('ready');
  source.on('ready', async () => {
    await Promise.resolve();
  });
}
