import { EventEmitter } from 'node:events';
export async function load(): Promise<string> {
  return 'a';
}
declare const bus: EventEmitter;
declare const shown: { text: string };
declare function setTimeout(callback: () => void, delay?: number): number;
setTimeout(() => {
  void load();
}, 10);
setTimeout(() => load(), 10);
setTimeout(load, 10);
bus.on('a', async (name: string) => {
  shown.text = await load() + name;
});
bus.on('b', async function (this: { text: string }) {
  await load();
  this.text = 'b';
});
bus.once('c', async (name: string) => (shown.text = await load() + name));
