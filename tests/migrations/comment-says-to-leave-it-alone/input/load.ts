export function load(): string {
  return 'a';
}
export function text(): string {
  // @async-boundary-ignore
  return String(load());
}
