export function read(): string {
  return 'a';
}
