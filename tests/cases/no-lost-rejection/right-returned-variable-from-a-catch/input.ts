declare function load(): Promise<string>;

export async function read(other: Promise<string>): Promise<string> {
  try {
    return await load();
  } catch {
    return other;
  }
}
