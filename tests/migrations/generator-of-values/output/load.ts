export async function load(): Promise<string> {
  return 'a';
}
export function* texts(): Generator<string> {
  yield load();
}
