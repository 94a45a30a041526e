declare function fetchText(path: string): Promise<string>;

export async function load(path: string): Promise<string> {
  return (await fetchText(path)).trim();
}
