import { EventEmitter } from 'node:events';
import { suspend, useScope, type Operation } from 'effection';

declare function saved(line: string): Operation<void>;

export function* listen(source: EventEmitter): Operation<void> {
  const scope = yield* useScope();
  source.on('line', (line: string) => {
    scope.run(() => saved(line));
  });
  yield* suspend();
}
