import type { LostFile } from '../adapters/lost-file.js';
import type { Edit } from '../plans/plan.js';

/** A place in a file, as people and editors write it: both count from 1. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A function that becomes async. */
export interface MovedFunction extends Place {
  /** As a person calls it: `loadConfig`, `Store.read`, `(anonymous)`. */
  readonly name: string;
  /** Where it starts: named by the user or by a rule's plan, not reached from another function. */
  readonly isSeed: boolean;
}

/** A place whose text changes because something that it uses became async. */
export interface ChangedSite extends Place {
  /** The function that became async there, by name. */
  readonly callee: string;
  /** The function that the site stands in, by name; absent at the top of a module. */
  readonly inside?: string;
  /** What was done, in a word or two: `await`, `for…of`, `Promise.all`, `return type`. */
  readonly rewrite: string;
}

/** A site that should have followed and cannot. */
export interface BlockedSite extends Place {
  readonly callee: string;
  readonly inside?: string;
  /** Key of the table of reasons (src/plans/reasons.ts): `constructor`, `accessor`, `comparator`, … */
  readonly reason: string;
  /** One sentence: why it stays as it is. */
  readonly message: string;
  /** What a person can do about it: the end of a sentence. */
  readonly wayOut: string;
  /** The compiler complains there once the callee is async; where it does not, only the list and a marker say so. */
  readonly raisesDiagnostic: boolean;
}

/** All that follows from one seed, or from several whose closures meet: applied whole or not at all. */
export interface Closure {
  /** Stable between runs over the same text. */
  readonly id: string;
  /** What a person reads at its head: the seeds' names. */
  readonly title: string;
  readonly functions: readonly MovedFunction[];
  readonly sites: readonly ChangedSite[];
  readonly blocked: readonly BlockedSite[];
  /** Caller and callee, as indices into `functions`; for drawing. */
  readonly calls: readonly (readonly [caller: number, callee: number])[];
  /** By absolute path; offsets into the file's text without its byte order mark. Closures never share an edit's place. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Set where the closure is given up as a whole: nothing of it may be written. */
  readonly refused?: { readonly reason: string; readonly message: string };
}

/** What the text of files outside the program says of the names that change: listed for a person, never edited. */
export interface Mention extends Place {
  readonly name: string;
  readonly text: string;
}

/** A migration of a whole program, before anything is written. */
export interface MigrationPlan {
  /** Absolute path of the folder that the paths given lie in; nothing outside of it is written. */
  readonly root: string;
  readonly closures: readonly Closure[];
  /** Source of every file that a closure edits, as it was read, byte order mark included. */
  readonly sources: ReadonlyMap<string, string>;
  readonly mentions: readonly Mention[];
  /** Files that could not be read as they stand, or not judged: they stay as they are. */
  readonly lost: readonly LostFile[];
}
