declare function load(): Promise<string>;
declare function other(): Promise<string>;

export async function read(): Promise<string | undefined> {
  try {
    try {
      return await load();
    } catch {
      return await other();
    }
  } catch {
    return undefined;
  }
}
