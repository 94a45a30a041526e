declare function open(path: string): Promise<string>;
declare const lock: { release(): void };

export async function read(path: string): Promise<string> {
  try {
    return await open(path);
  } catch (error) {
    return Promise.reject(new Error(path, { cause: error }));
  } finally {
    lock.release();
  }
}
