import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Origin } from '../catalogue/origin.js';
import type { RowKind, RowOf } from '../catalogue/row.js';
import type { ParsedFile } from './parsed-file.js';
import type { TypeOracle } from './types/oracle.js';

/** What is asked to find out the facts about a file, apart from those facts. */
export interface Facts {
  readonly parsed: ParsedFile;
  readonly catalogue: Catalogue;
  readonly oracle: TypeOracle;
  /** The catalogue row of this kind that a callee comes from. */
  row<K extends RowKind>(kind: K, callee: TSESTree.Node): RowOf<K> | undefined;
  /** Where imports and aliases of the file lead from an identifier or member expression. */
  bindings(node: TSESTree.Node): readonly Origin[];
}
