export async function load(key: string): Promise<{ title: string; tags: string[] } | undefined> {
  return key ? { title: key, tags: [] } : undefined;
}
