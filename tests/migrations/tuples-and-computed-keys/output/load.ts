export async function load(key: string): Promise<string> {
  return key;
}
export async function table(keys: readonly [string, string]): Promise<Record<string, [string, number]>> {
  const [first, second] = [await load(keys[0]), await load(keys[1])];
  return { [await load('a')]: [first, 1], [`${await load('b')}!`]: [second, (await load('c')).length] };
}
export const member = async (record: Record<string, number>): Promise<number | undefined> => record[await load('d')];
