import { createInterface } from 'node:readline';

export function start(): void {
  createInterface({ input: process.stdin }).on('line', (line) => console.log(line));
  setInterval(() => {}, 1 << 30);
}
