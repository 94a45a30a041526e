import { EventEmitter } from 'node:events';

declare function save(line: string): Promise<void>;

export function listen(bus: EventEmitter): void {
  const onLine = (line: string): void => {
    save(line).catch(console.error);
  };
  bus.on('line', onLine);
}

function later(): void {
  save('later');
}
setTimeout(later, 10);

// Somebody calls it as well, and could wait.
function both(): void {
  save('both');
}
setTimeout(both, 10);
export const now = (): void => both();

// What calls it at once decides itself what becomes of it.
const each = (line: string): void => {
  save(line);
};
export const all = (lines: readonly string[]): void => lines.forEach(each);
