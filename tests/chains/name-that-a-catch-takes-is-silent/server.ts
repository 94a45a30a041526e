import { load } from './load.js';

export const held = load;

export async function start(work: Promise<string>, parse: (text: string) => string): Promise<string> {
  const text = await work;
  try {
    return parse(text);
  } catch (load) {
    return typeof load === 'function' ? String(load(work)) : text;
  }
}
