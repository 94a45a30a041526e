declare function load(): Promise<string>;
declare function other(): Promise<string>;

export async function read(): Promise<string | undefined> {
  try {
    try {
      return await load();
    } catch {
      return other();
    }
  } catch {
    return undefined;
  }
}
