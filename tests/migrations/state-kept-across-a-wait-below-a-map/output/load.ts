export async function load(key: string): Promise<string> {
  return key.trim();
}
