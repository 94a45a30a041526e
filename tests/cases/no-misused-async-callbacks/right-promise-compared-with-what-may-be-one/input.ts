declare function load(): Promise<string>;
export function isSame(given: unknown, other: any): boolean {
  const loaded = load();
  return loaded === given || loaded === other;
}
