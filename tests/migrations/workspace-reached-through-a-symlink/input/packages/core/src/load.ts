export function load(): string {
  return 'a';
}
