import { setTimeout } from 'node:timers/promises';

async function rest(ms: number): Promise<void> {
  await setTimeout(ms);
}
export function blink(): void {
  rest(50);
}
export function rested(): void {
  rest(10);
}
