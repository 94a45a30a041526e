import { setTimeout as sleep } from 'node:timers/promises';

declare function step(): void;

let stopped = false;

export function stop(): void {
  stopped = true;
}

export async function run(): Promise<void> {
  while (!stopped) {
    step();
    await sleep(1000);
  }
}
