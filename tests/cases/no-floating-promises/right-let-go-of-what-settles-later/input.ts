import { EventEmitter, once } from 'node:events';

declare function report(error: unknown): void;

export async function main(child: EventEmitter): Promise<void> {
  void once(child, 'close');
  once(child, 'exit').catch(report);
  const ended = once(child, 'end');
  child.emit('close');
  child.emit('exit');
  child.emit('end');
  await ended;
}
