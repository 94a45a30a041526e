import deasync from 'deasync';

declare function start(done: () => void): void;

export function load(): string {
  let isDone = false;
  start(() => {
    isDone = true;
  });
  deasync.loopWhile(() => !isDone);
  return 'loaded';
}
export function lines(): string[] {
  let isDone = false;
  start(() => (isDone = true));
  while (!isDone) deasync.runLoopOnce();
  return [];
}
export function quiet(): number {
  return 1;
}
export const all = (): string => load() + lines().join() + quiet();
