export async function load(path: string): Promise<string> {
  return path;
}
export async function texts(paths: Set<string>): Promise<string[]> {
  return Promise.all(Array.from(paths, async (path) => (await load(path)).trim()));
}
