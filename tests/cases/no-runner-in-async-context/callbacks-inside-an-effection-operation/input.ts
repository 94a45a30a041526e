import { EventEmitter } from 'node:events';
import { run, sleep, suspend, type Operation } from 'effection';

declare function saved(line: string): Operation<void>;

export function* listen(source: EventEmitter): Operation<void> {
  source.on('line', (line: string) => {
    run(() => saved(line));
  });
  yield* suspend();
}

export function* listenTwice(source: EventEmitter): Operation<void> {
  const onLine = (line: string) => run(() => saved(line));
  source.on('line', onLine);
  source.on('end', () => run(() => sleep(10)));
  yield* suspend();
}
