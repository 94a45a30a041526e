import { rm } from 'node:fs/promises';

export async function close(): Promise<void> {
  await Promise.race([rm('/tmp/session'), new Promise((resolve) => setTimeout(resolve, 5000))]);
}
