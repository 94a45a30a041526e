import { open, type FileHandle } from 'node:fs/promises';
declare function copy(handle: FileHandle, signal: AbortSignal): Promise<void>;
declare function report(signal: AbortSignal): Promise<void>;
export async function run(): Promise<void> {
  const stop = new AbortController();
  const handle = await open('a');
  try {
    await Promise.all([copy(handle, stop.signal), report(stop.signal)]);
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    await handle.close();
  }
}
