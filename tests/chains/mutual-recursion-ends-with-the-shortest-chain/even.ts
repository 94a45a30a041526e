import { isOdd } from './odd.js';

export function isEven(count: number): boolean {
  return count === 0 || isOdd(count - 1);
}
