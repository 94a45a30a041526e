import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';
import type { Plan, Step } from '../../plans/plan.js';
import { plan, rewrite } from '../making/plans.js';
import { awaitStep, yieldStep } from '../making/wait.js';
import type { Undriven } from './finding.js';
import { freed } from './freed.js';

/**
 * Work that ends in a callback of `forEach`: in a loop in the callback's place, the generator around yields an operation
 * of its runtime, and an async function awaits a query.
 *
 * @returns nothing where the callback is not given to `forEach`, or the code around cannot wait
 */
export function loopAround(facts: FileFacts, at: TSESTree.Node, undriven: Undriven): Plan | undefined {
  const isQuery = undriven.kind === 'query';
  if (!isQuery && undriven.kind !== 'operation') return undefined;
  const boundary = boundaryOf(at);
  if (boundary.kind !== 'function' || boundary.role !== 'argument' || !boundary.call) return undefined;
  const { call, node: callback } = boundary;
  const callee = bare(call.callee);
  const statement = call.parent;
  if (callee.type !== 'MemberExpression' || callee.optional || statement.type !== 'ExpressionStatement')
    return undefined;
  if (callback.type === 'FunctionDeclaration' || callback.async || callback.generator || call.arguments.length > 1)
    return undefined;
  const row = facts.row('callback', callee);
  const suspension = facts.suspendsWith(call);
  if (row?.timing !== 'at-once' || !row.export.endsWith('Array#forEach')) return undefined;
  if (suspension.with === 'nothing') return undefined;
  if (suspension.with === 'await' ? !isQuery : suspension.runtime !== undriven.runtime) return undefined;
  const loop: Step = { verb: 'for-of', statement, iterable: callee.object, callback, awaitsBody: false };
  const waited =
    suspension.with === 'await' ? awaitStep(undriven.node) : yieldStep(undriven.node, `${suspension.with} `);
  return plan(rewrite([loop, ...freed(undriven), waited], 'Run one after another in a `for…of` loop', 'sequential'));
}
