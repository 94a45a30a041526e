import { EventEmitter } from 'node:events';
export function load(): string {
  return 'a';
}
declare const bus: EventEmitter;
declare const shown: { text: string };
declare function setTimeout(callback: () => void, delay?: number): number;
setTimeout(() => {
  load();
}, 10);
setTimeout(() => load(), 10);
setTimeout(load, 10);
bus.on('a', (name: string) => {
  shown.text = load() + name;
});
bus.on('b', function (this: { text: string }) {
  load();
  this.text = 'b';
});
bus.once('c', (name: string) => (shown.text = load() + name));
