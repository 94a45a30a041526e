import { formatted } from './load.js';

export function start(code: string): void {
  setTimeout(() => {
    formatted(code);
  }, 10);
}

export const cli = (code: string): string => formatted(code);
