import { open, type FileHandle } from 'node:fs/promises';
declare function copy(handle: FileHandle): Promise<void>;
declare function report(): Promise<void>;
export async function run(): Promise<void> {
  const handle = await open('a');
  try {
    await Promise.all([copy(handle), report()]);
  } finally {
    await handle.close();
  }
}
