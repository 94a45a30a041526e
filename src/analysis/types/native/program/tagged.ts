import { readFileSync } from 'node:fs';
import { ANNOTATION } from '../../../annotations.js';

const tagged = new Map<string, boolean>();

/** Does an installed file hold tags? What is installed does not change in a run: each is searched once. */
export function hasTags(path: string): boolean {
  let found = tagged.get(path);
  if (found === undefined) {
    try {
      found = readFileSync(path).includes(ANNOTATION);
    } catch {
      found = false;
    }
    tagged.set(path, found);
  }
  return found;
}
