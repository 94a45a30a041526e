import { read } from '../core/index.js';

export function main(): number {
  return read().length;
}
