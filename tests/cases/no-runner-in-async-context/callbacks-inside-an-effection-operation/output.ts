import { EventEmitter } from 'node:events';
import { run, sleep, suspend, type Operation, useScope } from 'effection';

declare function saved(line: string): Operation<void>;

export function* listen(source: EventEmitter): Operation<void> {
  const scope = yield* useScope();
  source.on('line', (line: string) => {
    scope.run(() => saved(line));
  });
  yield* suspend();
}

export function* listenTwice(source: EventEmitter): Operation<void> {
  const scope = yield* useScope();
  const onLine = (line: string) => scope.run(() => saved(line));
  source.on('line', onLine);
  source.on('end', () => scope.run(() => sleep(10)));
  yield* suspend();
}
