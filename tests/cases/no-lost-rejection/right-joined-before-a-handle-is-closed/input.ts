import { open } from 'node:fs/promises';
declare function report(name: string): Promise<void>;
declare const pending: Map<string, Promise<void>>;
declare const mutex: { lock(): Promise<() => void> };

/** On the way to the end only. */
export async function inSequence(names: string[]): Promise<void> {
  const handle = await open('a');
  await Promise.all(names.map((name) => report(name)));
  await handle.close();
}

/** They were there before the lock. */
export async function ofOthers(): Promise<void> {
  const unlock = await mutex.lock();
  try {
    await Promise.all(pending.values());
  } finally {
    unlock();
  }
}

/** What is closed is nothing that they have. */
export async function ofAnother(names: string[]): Promise<void> {
  const handle = await open('a');
  try {
    await Promise.all(names.map((name) => report(name)));
  } finally {
    await handle.close();
  }
}
