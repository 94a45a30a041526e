export function inner(): string {
  return 'a';
}
