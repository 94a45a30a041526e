export function load(key: string): string {
  return key;
}
export function table(keys: readonly [string, string]): Record<string, [string, number]> {
  const [first, second] = [load(keys[0]), load(keys[1])];
  return { [load('a')]: [first, 1], [`${load('b')}!`]: [second, load('c').length] };
}
export const member = (record: Record<string, number>): number | undefined => record[load('d')];
