export function load(key: string): string {
  return key.trim();
}
