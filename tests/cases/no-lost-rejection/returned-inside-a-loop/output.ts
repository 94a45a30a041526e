declare function load(url: string): Promise<string>;

export async function first(urls: string[]): Promise<string> {
  for (const url of urls) {
    try {
      return await load(url);
    } catch {
      continue;
    }
  }
  throw new Error('none');
}
