import { EventEmitter, once } from 'node:events';

const emitter = new EventEmitter();

export async function closed(report: (error: unknown) => void): Promise<unknown[] | undefined> {
  try {
    return await once(emitter, 'close');
  } catch (error) {
    report(error);
    return undefined;
  } finally {
    emitter.emit('close');
  }
}
