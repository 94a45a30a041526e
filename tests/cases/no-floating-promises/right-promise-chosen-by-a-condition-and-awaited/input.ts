declare function load(name: string): Promise<string>;

export async function show(name: string, cached?: Promise<string>): Promise<string> {
  const text = await (cached ?? load(name));
  return text === '' ? load('fallback') : text;
}
