import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eachProject } from '../../adapters/let-go.js';
import { judgeText, migrateText, type MigrateOptions, type MigratedFile } from '../../adapters/migrate-text.js';
import { aboutFile, LostFile } from '../../adapters/lost-file.js';
import { readTree } from '../../adapters/workspace.js';
import { splitBom } from '../../analysis/byte-order-mark.js';
import { markEdits } from '../../migration/tell/marks.js';
import { applyEdits } from '../../plans/edits.js';
import { refusals, type Untouched } from '../../plans/reasons.js';
import { readEach, type Shortfall } from '../read-each.js';

export interface FilePlans {
  readonly migrated: ReadonlyMap<string, MigratedFile>;
  readonly shortfall: Shortfall;
}

/** Plans every rewrite that concerns one file alone. @param named files that are read although a tool has generated them */
export function planFiles(files: readonly string[], named: ReadonlySet<string>, options: MigrateOptions): FilePlans {
  const migrated = new Map<string, MigratedFile>();
  const plan = (file: string, source: string): void => void migrated.set(file, migrateText(file, source, options));
  const shortfall = readEach(files, named, plan, options);
  return { migrated, shortfall };
}

/** The files in which something is left as it is for a reason, by absolute paths. */
export const filesLeaving = ({ migrated }: Pick<FilePlans, 'migrated'>, why: Untouched): string[] =>
  [...migrated.values()]
    .filter(({ untouched }) => untouched.some(({ reason }) => reason === why))
    .map(({ filename }) => resolve(filename));

/** The plans anew for the files whose text is another once their closures are applied, and for those that waited for them. */
export function planAgain(
  { migrated, shortfall }: FilePlans,
  changed: ReadonlyMap<string, string>,
  options: MigrateOptions,
): FilePlans {
  const again = new Map(migrated);
  const texts = new Map(changed);
  const unlessLost = (file: string, work: () => unknown): void => {
    try {
      aboutFile(file, work);
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      again.delete(file);
      if (shortfall.lost.every(({ filename }) => filename !== file)) shortfall.lost.push(error);
    }
  };
  for (const file of filesLeaving({ migrated }, 'needs-the-project-engine'))
    if (!changed.has(file)) unlessLost(file, () => texts.set(file, readFileSync(file, 'utf8')));
  const files = [...texts.keys()].sort();
  // All of them first: each is judged by the types of the others, as far as the projects fit into memory together.
  for (const file of eachProject(files)) unlessLost(file, () => judgeText(file, texts.get(file)!, options));
  for (const file of eachProject(files))
    if (again.has(file)) unlessLost(file, () => again.set(file, migrateText(file, texts.get(file)!, options)));
  return { migrated: again, shortfall };
}

/** The new text with a comment at each site that was refused. */
export function marked({ filename, output, untouched }: MigratedFile): string {
  const ways: Readonly<Record<string, { readonly wayOut: string }>> = refusals;
  const refused = untouched.flatMap(({ inOutput, reason }) => {
    const way = ways[reason];
    return way ? [{ ...inOutput, reason, wayOut: way.wayOut }] : [];
  });
  if (refused.length === 0) return output;
  const { bom, text } = splitBom(output);
  try {
    return aboutFile(
      filename,
      () => bom + applyEdits(text, markEdits(refused, { text, ast: readTree(filename, text) })),
    );
  } catch (error) {
    if (error instanceof LostFile) return output;
    throw error;
  }
}
