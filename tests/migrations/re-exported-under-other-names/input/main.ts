import whatever, { fetchText, all } from './index.js';
export function texts(): string[] {
  return [whatever(), fetchText(), all.read(), all.default()];
}
