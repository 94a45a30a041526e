import { writeFileSync } from 'node:fs';

export function flushOften(texts: () => string): void {
  setInterval(() => {
    writeFileSync('./state.json', texts());
  }, 1000);
}
