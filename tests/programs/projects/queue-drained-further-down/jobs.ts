import { turn } from './queue.js';

async function job(name: string): Promise<void> {
  await turn();
  console.log(`job ${name}`);
}

export function enqueue(names: readonly string[]): number {
  for (const name of names) job(name);
  return names.length;
}

export class Batch {
  #count = 0;

  add(name: string): this {
    job(name);
    this.#count += 1;
    return this;
  }

  get count(): number {
    return this.#count;
  }
}
