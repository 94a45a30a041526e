import type { Said } from './complaint.js';
import type { Closure } from '../plan.js';

/** Those whose edits are nearest come first. */
export function byDistance(closures: readonly Closure[], { file, at }: Said): readonly Closure[] {
  const distance = (closure: Closure): number =>
    Math.min(...(closure.edits.get(file) ?? []).map(({ start }) => Math.abs(start - at)));
  return closures.toSorted((a, b) => distance(a) - distance(b));
}

/** The closure whose edit is nearest; in a file without edits, all of them. */
export function nearest(closures: readonly Closure[], complaint: Said): readonly Closure[] {
  const here = byDistance(
    closures.filter(({ edits }) => edits.has(complaint.file)),
    complaint,
  );
  return here[0] ? [here[0]] : closures;
}
