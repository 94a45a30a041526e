import { readState, writeState } from './state.js';

export function count(): number {
  const next = readState() + 1;
  writeState(next);
  return next;
}
