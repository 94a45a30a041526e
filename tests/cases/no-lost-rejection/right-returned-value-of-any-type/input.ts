declare function parse(text: string): any;

export async function read(load: () => Promise<string>): Promise<string[]> {
  const text = await load();
  try {
    return parse(text);
  } catch {
    return [];
  }
}
