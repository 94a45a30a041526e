import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { Heir, Known } from './known.js';
import type { ImportedUnit } from './project-files.js';
import type { Bound, Unit } from './unit.js';

/** What is asked of the thing that a name leads to, in the file that declares it. */
export type Ask<T> = (bound: Bound | undefined, unit: Unit) => T | undefined;

/** What the parts of the reading ask each other about expressions and types. */
export interface Types {
  readonly catalogue: Catalogue;
  /** Types above which none extends itself: each step of a lookup asks. */
  readonly straight: Set<Heir>;
  /** Answers once for each node. A question that comes back while it is being answered has no answer. */
  once(node: TSESTree.Node, answer: () => Known | undefined): Known | undefined;
  expression(node: TSESTree.Node, unit: Unit): Known | undefined;
  awaited(known: Known | undefined): Known | undefined;
  /** A member of a namespace import. */
  exportOf(file: ImportedUnit, name: string): Known | undefined;
  named(name: TSESTree.Identifier, unit: Unit): Known | undefined;
  /** Follows an import into the project file that has the export, through re-exports, and asks there. */
  imported<T>(module: string, name: string, from: Unit, ask: Ask<T>): T | undefined;
}
