export async function load(): Promise<string> {
  return 'a';
}
export async function* texts(): AsyncGenerator<string> {
  yield await load();
  const text = await load();
  yield text.trim();
}
