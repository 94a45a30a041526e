import { setTimeout as sleep } from 'node:timers/promises';

let ready = false;

export function start(): void {
  setTimeout(() => {
    ready = true;
  }, 100);
}

export async function wait(): Promise<void> {
  while (!ready) await sleep(10);
}
