import deasync from 'deasync';

export function read(load: (done: (text: string) => void) => void): string {
  let result: string | undefined;
  load((text) => {
    result = text;
  });
  while (result === undefined) deasync.runLoopOnce();
  return result;
}
