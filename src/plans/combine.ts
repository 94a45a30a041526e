import type { Edit } from './plan.js';

const key = ({ start, end, text }: Edit): string => `${start}:${end}:${text}`;
const isInsertion = ({ start, end }: Edit): boolean => start === end;

/** One of a list stands beside others, and before what else starts there. */
const mayStandBeside = (one: Edit, other: Edit): boolean => one.shared === 'list' || other.shared === 'list';

function conflicts(one: Edit, other: Edit): boolean {
  if (isInsertion(one) && isInsertion(other)) return one.start === other.start && !mayStandBeside(one, other);
  if (isInsertion(one)) return other.start < one.start && one.start < other.end;
  if (isInsertion(other)) return one.start < other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
}

const NAMED = /^(\s*import \{ )(.+)( \} from [^]+)$/;

/** One new import statement of what two would import from one module. */
function joined(one: Edit, other: Edit): Edit | undefined {
  const [, open, names, close] = NAMED.exec(one.text) ?? [];
  const [, otherOpen, otherNames, otherClose] = NAMED.exec(other.text) ?? [];
  const isSame = open !== undefined && open === otherOpen && close === otherClose && one.start === other.start;
  return isSame && one.shared === 'list' && other.shared === 'list'
    ? { ...one, text: `${open}${names}, ${otherNames}${close}` }
    : undefined;
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
    const fresh = set.filter((edit) => !(known.has(key(edit)) && (edit.shared !== undefined || !isInsertion(edit))));
    if (fresh.some((edit) => edits.some((other) => conflicts(edit, other)))) {
      deferred.push(index);
      return;
    }
    for (const edit of fresh) {
      const beside = edits.findIndex((other) => joined(other, edit) !== undefined);
      if (beside < 0) edits.push(edit);
      else edits[beside] = joined(edits[beside]!, edit)!;
      known.add(key(edit));
    }
  });
  return { edits, deferred };
}

/** Where an offset of the edited text was before. */
export function placeBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    const newStart = start + shift;
    if (offset < newStart) break;
    if (offset < newStart + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

/** At one place: imports, then other insertions, then what is replaced from there on. */
const rank = (edit: Edit): number => (!isInsertion(edit) ? 2 : edit.shared === 'list' ? 0 : 1);

/** Applies edits that do not conflict; insertions of one rank keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || rank(a.edit) - rank(b.edit) || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}
