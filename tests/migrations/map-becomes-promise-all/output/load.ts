export async function load(path: string): Promise<string> {
  return path;
}
export async function texts(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => load(path)));
}
export async function lengths(paths: string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => {
    const text = await load(path);
    return text.length;
  }));
  return sizes.length;
}
export async function joined(paths: string[]): Promise<string> {
  return (await Promise.all(paths.map(async (path) => (await load(path)).trim()))).join('');
}
