import whatever, { fetchText, all } from './index.js';
export async function texts(): Promise<string[]> {
  return [await whatever(), await fetchText(), await all.read(), await all.default()];
}
