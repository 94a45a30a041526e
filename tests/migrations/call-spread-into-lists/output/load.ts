export async function list(): Promise<string[]> {
  return [];
}
export function record(): Record<string, string> {
  return {};
}
declare function take(...texts: string[]): number;
export async function all() {
  return [...await list(), 'last', take(...await list())];
}
