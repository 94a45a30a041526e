export async function load(): Promise<string> {
  return 'a';
}
export async function text(): Promise<string> {
  void load();
  return await load(), (await load()).trim();
}
