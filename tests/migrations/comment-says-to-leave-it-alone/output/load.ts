export async function load(): Promise<string> {
  return 'a';
}
export function text(): string {
  // @async-boundary-ignore
  return String(load());
}
