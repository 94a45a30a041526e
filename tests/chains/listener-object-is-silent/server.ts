import { Listener } from './listener.js';

export async function start(target: EventTarget, work: Promise<string>): Promise<void> {
  await work;
  target.addEventListener('done', new Listener(work));
}
