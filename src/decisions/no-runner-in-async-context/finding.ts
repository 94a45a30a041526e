import type { TSESTree } from '@typescript-eslint/types';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';

/** A top-level runner in use: called, or handed to a pipe. */
export interface RunnerUse {
  /** The call that runs, or the reference that a pipe calls. */
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.Expression;
  readonly row: TopLevelRunnerRow;
  /** What is run, where the text shows it. */
  readonly operand?: TSESTree.Expression | undefined;
  /** The pipe that ends in the runner; its value is the runner's. */
  readonly pipe?: TSESTree.CallExpression;
  readonly factory?: TSESTree.CallExpression;
  readonly call?: TSESTree.CallExpression | TSESTree.NewExpression;
}
