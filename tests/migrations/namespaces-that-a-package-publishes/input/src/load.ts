export function load(): string {
  return 'a';
}
export function inner(): string {
  return load().trim();
}
