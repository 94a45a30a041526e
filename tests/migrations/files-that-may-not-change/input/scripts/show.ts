import { load, size } from '../src/load.js';

export function show(): string {
  return load() + size();
}
