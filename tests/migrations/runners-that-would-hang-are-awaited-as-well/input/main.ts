import { awaitSync } from '@kaciras/deasync';
import { load } from './load.js';
import { Clock } from './wait.js';

export function title(clock: Clock): string {
  const head = load('head');
  return head + awaitSync(Promise.resolve('!')) + clock.now();
}
export async function begun(clock: Clock): Promise<void> {
  load('first');
  clock.now();
}
title(new Clock());
export const last = awaitSync(Promise.resolve('last'));
