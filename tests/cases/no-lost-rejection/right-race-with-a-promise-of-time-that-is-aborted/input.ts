import { setTimeout as sleep } from 'node:timers/promises';

declare function load(): Promise<string>;

export async function read(): Promise<string | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([load(), sleep(5000, undefined, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}
