import deasync = require('deasync');
import { setTimeout } from 'node:timers/promises';

export async function retry(attempt: () => Promise<boolean>): Promise<void> {
  while (!(await attempt())) await setTimeout(500);
}
