import { lock, lockFor } from './lock.js';

export async function start(flag: Int32Array): Promise<void> {
  lock(flag);
  lockFor(flag, 50);
}
