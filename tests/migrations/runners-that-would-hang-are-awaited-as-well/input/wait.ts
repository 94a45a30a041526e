import { awaitSync } from '@kaciras/deasync';

export class Clock {
  now(): number {
    return awaitSync(Promise.resolve(1));
  }
}
/** Nothing that waits calls it: it stays. */
export function alone(): number {
  return awaitSync(Promise.resolve(2));
}
