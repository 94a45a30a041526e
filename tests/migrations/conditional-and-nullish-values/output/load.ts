export async function load(): Promise<string | undefined> {
  return 'a';
}
export const short = async (): Promise<string> => await load() ?? 'b';
export const choice = async (flag: boolean): Promise<string> => (flag ? (await load())?.trim() : (await load() || 'c')) ?? 'd';
export const test = async (): Promise<number> => (await load() ? 1 : 2);
export const negated = async (): Promise<boolean> => !await load() && !!await load();
export const chained = async (): Promise<number> => (await load())?.split(',')[0]?.length ?? 0;
