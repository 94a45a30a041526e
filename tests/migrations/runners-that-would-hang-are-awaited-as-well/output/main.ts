import { awaitSync } from '@kaciras/deasync';
import { load } from './load.js';
import { Clock } from './wait.js';

export async function title(clock: Clock): Promise<string> {
  const head = await load('head');
  return head + await Promise.resolve('!') + await clock.now();
}
export async function begun(clock: Clock): Promise<void> {
  await load('first');
  await clock.now();
}
await title(new Clock());
export const last = awaitSync(Promise.resolve('last'));
