import { readTree } from '../../adapters/workspace.js';
import { splitBom } from '../../analysis/byte-order-mark.js';
import { combineEdits } from '../../plans/combine.js';
import type { Edit } from '../../plans/plan.js';
import { markEdits, type Mark } from './marks.js';
import type { Closure } from '../plan.js';

/**
 * The closures, each with a comment at every site that it leaves blocked. A closure that is refused, whose own edits
 * are not made, comes out with these comments as its only edits.
 *
 * @param sourceOf the text of a file as the plan has read it
 */
export function withMarks(closures: readonly Closure[], sourceOf: (file: string) => string): Closure[] {
  const editsIn = (file: string): Edit[] =>
    closures.flatMap((closure) => (closure.refused ? [] : (closure.edits.get(file) ?? [])));
  return closures.map((closure) => {
    const edits = new Map(closure.refused ? [] : closure.edits);
    for (const file of new Set(closure.blocked.map((site) => site.file))) {
      const marks: readonly Mark[] = closure.blocked.filter((site) => site.file === file);
      const { text } = splitBom(sourceOf(file));
      const others = editsIn(file);
      // A comment is not worth a conflict: where the text around it is replaced, the list alone names the site.
      const fitting = markEdits(marks, { text, ast: readTree(file, text) }).filter(
        (edit) => combineEdits([others, [edit]]).deferred.length === 0,
      );
      if (fitting.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...fitting]);
    }
    return { ...closure, edits };
  });
}
