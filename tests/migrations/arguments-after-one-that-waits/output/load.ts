export async function load(path?: string): Promise<string> {
  return path ?? 'a';
}
class Joined {
  constructor(
    readonly first: string,
    readonly rest: string[],
  ) {}
}
export const nested = async (): Promise<string> => (await load(await load(await load()))).concat(await load(), ...[await load()]);
export const made = async (): Promise<Joined> => new Joined(await load(), [await load('b')]);
export const regular = async (): Promise<boolean> => /a/.test(await load()) && new RegExp(await load()).test('a');
export const typed = async (): Promise<string> => String(await load()) + `${await load()}${`${await load()}`}`;
