import { formatter } from './load.cjs';

export function start(work: Promise<string>, inFiber: boolean): Promise<string> {
  return work.then((text) => formatter(inFiber)(text));
}
