declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return await load();
  } catch (cause) {
    throw new Error('cannot read', { cause });
  }
}
