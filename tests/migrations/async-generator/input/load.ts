export function load(): string {
  return 'a';
}
export async function* texts(): AsyncGenerator<string> {
  yield load();
  const text = load();
  yield text.trim();
}
