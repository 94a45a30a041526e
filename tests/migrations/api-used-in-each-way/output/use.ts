import { get, list } from 'settings';

declare function show(text: string): void;
declare const names: Record<string, number>;

export async function uses(): Promise<string[]> {
  (await get('a')).on = true;
  show((await get('b')).name);
  if ((await list()).includes('c') && !(await get('c')).on) return list();
  const seen = new Set([...await list(), `${(await list()).length}`]);
  const copy = { ...await get('d'), more: (await get('e')).on ? 1 : 2 };
  const { name, ...rest } = await get('f');
  const [first = name] = await list();
  (await list()).forEach((one) => seen.add(one));
  for (const one of await list()) delete names[one];
  return Promise.all([first, String(copy.more), String(rest.on), ...seen].map(async (one) => one + (await get(one)).name));
}
export const dropped = async (): Promise<void> => {
  await list();
};
export const returned = async (): Promise<string[]> => list();
export const same = async (name: string): Promise<boolean> => (await get(name)).name === name;
