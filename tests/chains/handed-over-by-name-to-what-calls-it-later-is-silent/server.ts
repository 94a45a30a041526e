import { emitter, load } from './load.js';

declare function register(handlers: { readonly ready: () => void; readonly done?: () => void }): void;

export async function start(work: Promise<void>): Promise<void> {
  await work;
  setTimeout(load, 10);
  emitter.on('ready', load);
  process.nextTick(load);
  register({ ready: load });
  register({ ready: () => undefined, done: load });
}
