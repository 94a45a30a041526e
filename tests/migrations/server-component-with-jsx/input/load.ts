export function load(key: string): { title: string; tags: string[] } | undefined {
  return key ? { title: key, tags: [] } : undefined;
}
