import { setTimeout as sleep } from 'node:timers/promises';

let ready = false;

export function arrive(): void {
  setTimeout(() => {
    ready = true;
  }, 10);
}

export function waitForIt(): void {
  // mistake: no-busy-wait: a flag that later work sets
  while (!ready) {}
}

export async function pause(ms: number): Promise<void> {
  const end = Date.now() + ms;
  // mistake: no-busy-wait: a spin until a time
  while (Date.now() < end) {}
  // right: a timer
  await sleep(ms);
}
