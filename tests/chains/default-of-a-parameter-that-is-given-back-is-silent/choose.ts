import { load } from './load.js';

export function choose(loader = load): string {
  return loader.name;
}
