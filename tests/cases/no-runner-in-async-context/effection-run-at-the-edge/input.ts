import { run, sleep } from 'effection';

export async function handler(): Promise<void> {
  await run(() => sleep(10));
}
