declare function parse(text: string): string[];

export async function read(load: () => Promise<string>): Promise<string[]> {
  const text = await load();
  try {
    return parse(text);
  } catch {
    return [];
  }
}
