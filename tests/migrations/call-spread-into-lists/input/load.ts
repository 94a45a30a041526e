export function list(): string[] {
  return [];
}
export function record(): Record<string, string> {
  return {};
}
declare function take(...texts: string[]): number;
export function all() {
  return [...list(), 'last', take(...list())];
}
