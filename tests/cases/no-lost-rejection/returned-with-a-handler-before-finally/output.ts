declare function load(): Promise<string>;
declare const lock: { release(): void };

export async function read(): Promise<string> {
  try {
    return await load().catch(() => 'nothing');
  } finally {
    lock.release();
  }
}
