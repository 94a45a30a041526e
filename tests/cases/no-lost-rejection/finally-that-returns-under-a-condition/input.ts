declare function load(): Promise<string>;
declare const lock: { release(): boolean };

export async function read(): Promise<string | undefined> {
  try {
    return await load();
  } catch (error) {
    throw new Error('cannot read', { cause: error });
  } finally {
    if (!lock.release()) return undefined;
  }
}
