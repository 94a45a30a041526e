import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { Finding } from '../finding.js';
import type { RunnerUse } from '../making/runner-uses.js';
import type { RepeatedMessage } from './messages.js';

export type RepeatedFinding = Finding<RepeatedMessage>;

export interface RepeatedOptions {
  /** Several runs in a row, in one function. */
  readonly checkSequences: boolean;
}

export type Loop =
  | TSESTree.ForOfStatement
  | TSESTree.ForInStatement
  | TSESTree.ForStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement;

/** What has a node run once for each of several: a loop, or a call that takes a callback for each item. */
export type Repetition =
  | { readonly by: 'loop'; readonly node: Loop }
  | {
      readonly by: 'callback';
      readonly node: TSESTree.CallExpression;
      readonly fn: FunctionNode;
      readonly row: CallbackRow;
    };

/** The runs of one loop, or of one callback, in the order of the text. */
export interface Repeated {
  readonly repetition: Repetition;
  readonly uses: readonly [RunnerUse, ...RunnerUse[]];
}
