import { setTimeout } from 'node:timers/promises';

export async function later(): Promise<void> {
  await setTimeout(10);
}
