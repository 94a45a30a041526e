import type { Edit } from './plan.js';

/** Text that says the same however often it is wanted in a place: an import, `async`, a wrapped return type. */
const IS_SHARED = /^(?:, [\w$]|(?:\r?\n)*(?:import |const \{)[^]*\n|(?:\r?\n)+(?:import |const \{)|async $|Promise<$|>$)/;

const key = ({ start, end, text }: Edit): string => `${start}:${end}:${text}`;
const isInsertion = ({ start, end }: Edit): boolean => start === end;

/** Whole lines, or members of one import, may stand beside others of their kind. */
function mayStandBeside(one: Edit, other: Edit): boolean {
  const isLine = ({ text }: Edit): boolean => /^(?:\r?\n)*(?:import|const) [^]*$/.test(text) && /\n/.test(text);
  return (isLine(one) && isLine(other)) || (one.text.startsWith(', ') && other.text.startsWith(', '));
}

function conflicts(one: Edit, other: Edit): boolean {
  if (isInsertion(one) && isInsertion(other)) return one.start === other.start && !mayStandBeside(one, other);
  if (isInsertion(one)) return other.start < one.start && one.start < other.end;
  if (isInsertion(other)) return one.start < other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
}

/**
 * Merges the edits of several rewrites. A rewrite whose edits conflict with those of an earlier one is left out whole;
 * an edit that both want in the same words (an import, `async`) is made once.
 *
 * @returns the edits, and the indices of the sets that were left out
 */
export function combineEdits(sets: readonly (readonly Edit[])[]): { edits: Edit[]; deferred: number[] } {
  const edits: Edit[] = [];
  const known = new Set<string>();
  const deferred: number[] = [];
  sets.forEach((set, index) => {
    if (set.length > 0 && set.every((edit) => known.has(key(edit)))) return;
    const fresh = set.filter((edit) => !(known.has(key(edit)) && isShareable(edit)));
    if (fresh.some((edit) => edits.some((other) => conflicts(edit, other)))) {
      deferred.push(index);
      return;
    }
    for (const edit of fresh) {
      edits.push(edit);
      known.add(key(edit));
    }
  });
  return { edits, deferred };
}

function isShareable(edit: Edit): boolean {
  return !isInsertion(edit) || IS_SHARED.test(edit.text);
}

/** Applies edits that do not conflict; insertions at one place keep their order, and come before what is replaced there. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || Number(!isInsertion(a.edit)) - Number(!isInsertion(b.edit)) || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}
