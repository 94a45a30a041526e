import { turn } from './queue.js';

export function job(name: string): void {
  turn();
  console.log(`${name} asked`);
}

export function jobs(): void {
  job('a');
  job('b');
}
