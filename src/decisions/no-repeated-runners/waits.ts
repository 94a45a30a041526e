import type { TSESTree } from '@typescript-eslint/types';
import { outermost } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { findInside } from '../../analysis/tree.js';
import type { RunnerUse } from '../making/runner-uses.js';
import type { Repeated, Repetition } from './finding.js';

/** The code that is repeated: the loop without its list and its start, or the callback's body. */
export const codeOf = (repetition: Repetition): TSESTree.Node =>
  repetition.by === 'loop' ? repetition.node.body : repetition.fn.body;

/** The value of a run. */
export const valueOf = ({ node, pipe }: RunnerUse): TSESTree.Expression => pipe ?? node;

/** The `await` of a run, where one stands right around it. */
export function waitOf(use: RunnerUse): TSESTree.AwaitExpression | undefined {
  const { parent } = outermost(valueOf(use));
  return parent?.type === 'AwaitExpression' ? parent : undefined;
}

/** Does the repeated code wait for something else than what these do? */
function waitsBeside(facts: FileFacts, repetition: Repetition, own: ReadonlySet<TSESTree.Node | undefined>): boolean {
  const isOther = (node: TSESTree.Node): boolean =>
    (node.type === 'AwaitExpression' && !own.has(node)) ||
    node.type === 'YieldExpression' ||
    (node.type === 'ForOfStatement' && node.await);
  return findInside(codeOf(repetition), facts.parsed.visitorKeys, isOther) !== undefined;
}

/**
 * Does the repeated code wait for something else than its runs? Then plain asynchronous code holds them together, and
 * each of them may be its program.
 */
export const waitsForOthers = (facts: FileFacts, { repetition, uses }: Repeated): boolean =>
  waitsBeside(facts, repetition, new Set(uses.map(waitOf)));

/** The same of one call. */
export const waitsForOthersAt = (facts: FileFacts, repetition: Repetition, call: TSESTree.Node): boolean =>
  waitsBeside(facts, repetition, new Set([outermost(call).parent]));
