export function names(load?: () => Promise<string[]>): Promise<string[]> {
  if (!load) return Promise.resolve([]);
  return load() || Promise.resolve([]);
}
