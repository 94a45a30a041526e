import { load } from './load.js';

export const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, key: string) => load(key));
export const parsed = (text: string): unknown => JSON.parse(text, (key, value) => value ?? load(key));
export const ordered = (keys: string[]): string[] => keys.toSorted((a, b) => load(a).localeCompare(load(b)));
export const grouped = async (keys: string[]): Promise<Map<string, string[]>> => {
  const groups = new Map<string, string[]>();
  for (const key of keys) groups.set(await load(key), [...(groups.get(await load(key)) ?? []), key]);
  return groups;
};
