declare function load(): Promise<string>;
declare function other(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return await load();
  } catch {
    return other();
  }
}
