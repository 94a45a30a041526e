import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { findInside, functionAround, holds, isLoop } from '../../analysis/tree.js';
import { refuse } from '../making/plans.js';
import type { LostFinding } from './finding.js';
import { instead } from './messages.js';

type Leaving = TSESTree.ReturnStatement | TSESTree.BreakStatement | TSESTree.ContinueStatement;

const KEYWORDS = { ReturnStatement: 'return', BreakStatement: 'break', ContinueStatement: 'continue' } as const;

/** What a `break` or `continue` goes on behind, or in. */
function targetOf(leaving: TSESTree.BreakStatement | TSESTree.ContinueStatement): TSESTree.Node | undefined {
  for (let at: TSESTree.Node | undefined = leaving.parent; at; at = at.parent) {
    if (leaving.label) {
      if (at.type === 'LabeledStatement' && at.label.name === leaving.label.name) return at;
    } else if (isLoop(at) || (at.type === 'SwitchStatement' && leaving.type === 'BreakStatement')) return at;
  }
  return undefined;
}

/** The `finally` that a jump leaves, where it is inside of one in its function. */
function finallyLeft(leaving: Leaving): TSESTree.TryStatement | undefined {
  const end = leaving.type === 'ReturnStatement' ? functionAround(leaving) : targetOf(leaving);
  let left: TSESTree.TryStatement | undefined;
  for (let child: TSESTree.Node = leaving; child.parent && child !== end; child = child.parent)
    if (child.parent.type === 'TryStatement' && child.parent.finalizer === child) left = child.parent;
  return left;
}

/** Can an error come to the `finally`: does the `catch` before it, where there is one, throw or wait? */
function letsErrorsThrough(facts: FileFacts, { block, handler }: TSESTree.TryStatement): boolean {
  if (!handler) return block.body.length > 0;
  const opens = new Set(['ThrowStatement', 'AwaitExpression']);
  return findInside(handler.body, facts.parsed.visitorKeys, ({ type }) => opens.has(type)) !== undefined;
}

/** `return`, `break` and `continue` that leave a `finally` of asynchronous code, and take an error's place. */
export function leavesFinallyFindings(facts: FileFacts): LostFinding[] {
  const finalizers = facts.nodes.of('TryStatement').flatMap(({ finalizer }) => finalizer ?? []);
  if (finalizers.length === 0) return [];
  const { nodes } = facts;
  const jumps = [...nodes.of('ReturnStatement'), ...nodes.of('BreakStatement'), ...nodes.of('ContinueStatement')];
  return jumps.flatMap((jump): LostFinding[] => {
    if (!finalizers.some((finalizer) => holds(finalizer, jump)) || !functionAround(jump)?.async) return [];
    const left = finallyLeft(jump);
    if (!left || !letsErrorsThrough(facts, left)) return [];
    const keyword = KEYWORDS[jump.type];
    return [
      {
        node: jump,
        messageId: 'leavesFinally',
        data: { keyword, outcome: instead[keyword] },
        plan: refuse('leaves-finally'),
        drivenBy: facts.drivenBy(jump),
      },
    ];
  });
}
