import { splitBom } from '../../analysis/byte-order-mark.js';
import { applyEdits, combineEdits } from '../../plans/combine.js';
import type { Edit } from '../../plans/plan.js';
import type { FileChange } from '../journal/file-change.js';
import type { Closure, MigrationPlan } from '../plan.js';

function edited(source: string, edits: readonly Edit[]): string {
  const { bom, text } = splitBom(source);
  return bom + applyEdits(text, edits);
}

/** @throws Error where two closures want different things of one place: the plan is wrong, and nothing may be written */
function merged(file: string, sets: readonly (readonly Edit[])[]): readonly Edit[] {
  const { edits, deferred } = combineEdits(sets);
  if (deferred.length > 0) throw new Error(`${file}: two closures edit the same place.`);
  return edits;
}

/** What some closures do to a plan's files, one after the other: each closure's changes start where the last one ended. */
export function changesOneByOne(
  plan: MigrationPlan,
  closures: readonly Closure[],
): ReadonlyMap<Closure, readonly FileChange[]> {
  const sets = new Map<string, (readonly Edit[])[]>();
  const texts = new Map<string, string>();
  const changes = new Map<Closure, FileChange[]>();
  for (const closure of closures) {
    const own: FileChange[] = [];
    for (const file of [...closure.edits.keys()].sort()) {
      const source = plan.sources.get(file);
      if (source === undefined) throw new Error(`${file}: edited by a plan that has not read it.`);
      const so = [...(sets.get(file) ?? []), closure.edits.get(file)!];
      const before = texts.get(file) ?? source;
      const after = edited(source, merged(file, so));
      sets.set(file, so);
      texts.set(file, after);
      if (after !== before) own.push({ file, before, after });
    }
    changes.set(closure, own);
  }
  return changes;
}

/** What the changes come to, by file; a file that ends as it began is left out. */
export function totalOf(changes: Iterable<FileChange>): FileChange[] {
  const total = new Map<string, FileChange>();
  for (const { file, before, after } of changes)
    total.set(file, { file, before: total.get(file)?.before ?? before, after });
  return [...total.values()].filter(({ before, after }) => before !== after).sort((a, b) => (a.file < b.file ? -1 : 1));
}
