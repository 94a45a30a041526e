declare function load(): Promise<string>;
declare function other(): Promise<string>;
declare const lock: { release(): void };

export async function read(): Promise<string> {
  try {
    return await load();
  } catch {
    return other();
  } finally {
    lock.release();
  }
}
