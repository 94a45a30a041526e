import type { MigratedFile } from '../../adapters/migrate-text.js';
import type { FileChange } from '../../migration/journal/file-change.js';
import type { Closure, MigrationPlan } from '../../migration/plan.js';
import { totalOf } from '../../migration/tell/texts.js';
import type { Shortfall } from '../read-each.js';

/** What becomes of a closure: `refused` says why itself, `left-out` was a person's choice. */
export type Fate = 'taken' | 'refused' | 'left-out';

export interface ClosureOutcome {
  readonly closure: Closure;
  readonly fate: Fate;
  /** What it does to the files, from where the closures before it have brought them. */
  readonly changes: readonly FileChange[];
}

/** One file's rewrites that concern no other file. */
export interface FileOutcome {
  readonly migrated: MigratedFile;
  readonly isTaken: boolean;
  /** From where the closures have brought the file; comments at refused sites are part of it. */
  readonly change?: FileChange | undefined;
}

/** What a run comes to, before anything is written. */
export interface Outcome {
  readonly plan: MigrationPlan | undefined;
  readonly closures: readonly ClosureOutcome[];
  readonly files: readonly FileOutcome[];
  readonly shortfall: Shortfall;
}

const isTaken = ({ isTaken: taken }: FileOutcome): boolean => taken;

/** All that is to be written. */
export const changesOf = ({ closures, files }: Outcome): FileChange[] =>
  totalOf([
    ...closures.flatMap(({ changes }) => changes),
    ...files.filter(isTaken).flatMap(({ change }) => change ?? []),
  ]);

/** Something that the run was to do stays undone. */
export const isAnythingLeft = ({ closures, files }: Outcome): boolean =>
  closures.some(({ closure, fate }) => fate !== 'taken' || closure.blocked.length > 0) ||
  files.some((file) => file.migrated.untouched.length > 0 || (file.migrated.changed && !file.isTaken));
