export async function load(path: string): Promise<string> {
  return path;
}
