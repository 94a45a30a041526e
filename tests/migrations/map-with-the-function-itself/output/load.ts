export async function load(path: string): Promise<string> {
  return path;
}
export const texts = async (paths: string[]) => (await Promise.all(paths.map(load))).filter(Boolean);
