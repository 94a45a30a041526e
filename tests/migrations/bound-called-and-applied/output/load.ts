export async function load(this: unknown, path: string): Promise<string> {
  return path;
}
export const called = async (): Promise<number> => (await load.call(undefined, 'a')).length;
export const applied = async (): Promise<number> => (await load.apply(undefined, ['a'])).length;
const bound = load.bind(undefined);
export const later = async (): Promise<number> => (await bound('a')).length;
