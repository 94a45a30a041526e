import { get, list } from 'settings';

declare function show(text: string): void;
declare const names: Record<string, number>;

export function uses(): string[] {
  get('a').on = true;
  show(get('b').name);
  if (list().includes('c') && !get('c').on) return list();
  const seen = new Set([...list(), `${list().length}`]);
  const copy = { ...get('d'), more: get('e').on ? 1 : 2 };
  const { name, ...rest } = get('f');
  const [first = name] = list();
  list().forEach((one) => seen.add(one));
  for (const one of list()) delete names[one];
  return [first, String(copy.more), String(rest.on), ...seen].map((one) => one + get(one).name);
}
export const dropped = (): void => {
  list();
};
export const returned = (): string[] => list();
export const same = (name: string): boolean => get(name).name === name;
