import type { EventEmitter } from 'node:events';

declare function disconnect(scope: unknown): Promise<void>;

export class Access {
  start(subscriber: EventEmitter): void {
    subscriber.on('message', this.handle);
  }

  private handle = async (channel: string, message: string): Promise<void> => {
    if (channel !== 'access') return;
    try {
      await disconnect(JSON.parse(message));
    } catch (error) {
      console.error(error);
    }
  };
}
