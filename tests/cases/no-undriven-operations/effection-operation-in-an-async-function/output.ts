import { sleep, run } from 'effection';

export async function pause(): Promise<void> {
  await run(() => sleep(10));
}
