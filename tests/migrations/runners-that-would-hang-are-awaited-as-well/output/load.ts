declare function fetchText(path: string): Promise<string>;

export async function load(path: string): Promise<string> {
  const text = await fetchText(path);
  return text.trim();
}
