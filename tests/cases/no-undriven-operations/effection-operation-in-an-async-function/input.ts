import { sleep } from 'effection';

export async function pause(): Promise<void> {
  sleep(10);
}
