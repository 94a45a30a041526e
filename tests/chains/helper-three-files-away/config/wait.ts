import deasync from 'deasync';

export function waitFor(isDone: () => boolean): void {
  deasync.loopWhile(() => !isDone());
}
