import { EventEmitter } from 'node:events';

export function ready(emitter: EventEmitter): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    emitter.once('ready', (name: string, reject: () => void) => {
      reject();
      throw new Error(name);
    });
  });
}
