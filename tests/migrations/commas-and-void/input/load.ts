export function load(): string {
  return 'a';
}
export function text(): string {
  void load();
  return load(), load().trim();
}
