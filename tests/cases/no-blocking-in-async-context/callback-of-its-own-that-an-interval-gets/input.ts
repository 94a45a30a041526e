import { readFileSync } from 'node:fs';

// What the interval calls again and again is the parameter, not the function that has it.
export function every(path: string, tick: () => void): string {
  setInterval(tick, 1000);
  return readFileSync(path, 'utf8');
}
