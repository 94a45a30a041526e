import deasync from 'deasync';

declare function start(done: () => void): void;

export async function load(): Promise<string> {
  let isDone = false;
  start(() => {
    isDone = true;
  });
  deasync.loopWhile(() => !isDone);
  return 'loaded';
}
export async function lines(): Promise<string[]> {
  let isDone = false;
  start(() => (isDone = true));
  while (!isDone) deasync.runLoopOnce();
  return [];
}
export async function quiet(): Promise<number> {
  return 1;
}
export const all = async (): Promise<string> => await load() + (await lines()).join() + await quiet();
