import { open, type FileHandle } from 'node:fs/promises';
declare function copy(handle: FileHandle): Promise<void>;
declare function report(): Promise<void>;
export async function run(): Promise<void> {
  const handle = await open('a');
  try {
    const results = await Promise.allSettled([copy(handle), report()]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  } finally {
    await handle.close();
  }
}
