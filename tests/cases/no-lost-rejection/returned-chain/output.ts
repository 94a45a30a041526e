declare function load(): Promise<string>;

export async function read(): Promise<number> {
  try {
    return await load().then((text) => text.length);
  } catch {
    return 0;
  }
}
