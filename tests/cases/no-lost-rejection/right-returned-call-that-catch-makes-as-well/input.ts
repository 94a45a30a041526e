declare function fromCache(url: string): Promise<string | undefined>;
declare function load(url: string): Promise<string>;

export async function read(url: string): Promise<string> {
  try {
    const known = await fromCache(url);
    if (known === undefined) return load(url);
    return known;
  } catch {
    return load(url);
  }
}
