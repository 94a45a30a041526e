export async function load(path: string): Promise<string> {
  return path;
}
export const set = async (paths: string[]) => new Set(await Promise.all(paths.map((path) => load(path))));
export const table = async (paths: string[]) => Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await load(path)])));
export const spread = async (paths: string[]) => ['a', ...await Promise.all(paths.map(load))];
export async function longest(paths: string[]): Promise<number> {
  let most = 0;
  for (const text of await Promise.all(paths.map((path) => load(path)))) most = Math.max(most, text.length);
  return Math.max(most, ...await Promise.all(paths.map(async (path) => (await load(path)).length)));
}
export const entries = async (record: Record<string, string>) => Promise.all(Object.entries(record).map(async ([key, value]) => ({ key, value: await load(value) })));
