import { setTimeout } from 'node:timers/promises';

export async function pause(): Promise<void> {
  try {
    return setTimeout(10);
  } catch {
    return undefined;
  }
}
