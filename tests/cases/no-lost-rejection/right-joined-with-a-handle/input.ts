import { open, type FileHandle } from 'node:fs/promises';
declare function copy(handle: FileHandle): Promise<void>;
declare function report(name?: string): Promise<void>;
declare const shared: { send(text: string): Promise<void>; close(): Promise<void> };
async function quiet(): Promise<void> {
  try {
    await report();
  } catch {
    console.error('not reported');
  }
}

/** All have ended when the handle is closed. */
export async function settled(): Promise<void> {
  const handle = await open('a');
  try {
    await Promise.allSettled([copy(handle), report()]);
  } finally {
    await handle.close();
  }
}

/** Nothing but the copy can fail. */
export async function withWhatNeverFails(): Promise<void> {
  const handle = await open('a');
  try {
    await Promise.all([copy(handle), quiet()]);
  } finally {
    await handle.close();
  }
}

/** Only its number is given on. */
export async function withItsNumber(): Promise<void> {
  const handle = await open('a');
  try {
    await Promise.all([report(`${handle.fd}`), report()]);
  } finally {
    await handle.close();
  }
}

/** Somebody else has it, and decides. */
export async function withAnothers(): Promise<void> {
  try {
    await Promise.all([shared.send('a'), report()]);
  } finally {
    await shared.close();
  }
}
