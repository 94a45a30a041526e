export function load(): string {
  return 'a';
}
export function* texts(): Generator<string> {
  yield load();
}
