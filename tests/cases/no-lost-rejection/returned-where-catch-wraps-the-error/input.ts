declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return load();
  } catch (cause) {
    throw new Error('cannot read', { cause });
  }
}
