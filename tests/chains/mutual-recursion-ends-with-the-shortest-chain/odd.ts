import { awaitSync } from '@kaciras/deasync';
import { isEven } from './even.js';

declare function confirm(count: number): Promise<boolean>;

export function isOdd(count: number): boolean {
  return count === 1 ? awaitSync(confirm(count)) : isEven(count - 1);
}
