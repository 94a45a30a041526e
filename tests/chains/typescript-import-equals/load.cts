import deasync = require('deasync');

export function load(isDone: () => boolean): void {
  deasync.loopWhile(() => !isDone());
}
