import Fiber = require('fibers');
import { createSyncFn } from 'synckit';

const format = createSyncFn('./worker.js') as (text: string) => string;

export function formatter(inFiber: boolean): (text: string) => string {
  return (inFiber && Fiber.yield) || format;
}
