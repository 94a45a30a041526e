import { EventEmitter } from 'node:events';
import { reportError } from './report.js';
export async function load(): Promise<string> {
  return 'a';
}
declare const bus: EventEmitter;
declare const shown: { text: string };
declare function setTimeout(callback: () => void, delay?: number): number;
setTimeout(() => {
  load().catch(reportError);
}, 10);
setTimeout(() => load().catch(reportError), 10);
setTimeout(load, 10);
bus.on('a', (name: string) => void (async () => {
  shown.text = await load() + name;
})().catch(reportError));
bus.on('b', function (this: { text: string }) { void (async () => {
  await load();
  this.text = 'b';
})().catch(reportError); });
bus.once('c', (name: string) => void (async () => (shown.text = await load() + name))().catch(reportError));
