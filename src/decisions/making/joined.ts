import type { TSESTree } from '@typescript-eslint/types';
import { outermost } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';

/** The `Promise.all(…)` that the list of promises is given to. */
export function joinOf(facts: FileFacts, list: TSESTree.Expression): TSESTree.CallExpression | undefined {
  const outer = outermost(list);
  const { parent } = outer;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== outer || parent.arguments.length > 1)
    return undefined;
  return facts.textOf(parent.callee) === 'Promise.all' ? parent : undefined;
}
