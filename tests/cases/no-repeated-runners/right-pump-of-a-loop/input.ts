import deasync from 'deasync';

let done = false;

export function wait(): void {
  setTimeout(() => (done = true), 10);
  while (!done) deasync.runLoopOnce();
}
