import deasync = require('deasync');
import { setTimeout } from 'node:timers/promises';

declare function load(): Promise<number>;

export async function later(): Promise<void> {
  const time: [number] = [await load()];
  await setTimeout(...time);
}
