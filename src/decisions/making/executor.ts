import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { boundaryOf } from '../../analysis/boundaries.js';
import { lastName } from '../../analysis/tree.js';
import type { Step } from '../../plans/plan.js';

/** `new Promise((resolve) => { p.then(resolve) })` says no more than `p`, and forgets its rejection. */
export function settledByExecutor(facts: FileFacts, value: TSESTree.Expression): Step[] | undefined {
  const boundary = boundaryOf(value);
  if (boundary.kind !== 'function' || !boundary.call || facts.textOf(boundary.call.callee) !== 'Promise')
    return undefined;
  const { body, params } = boundary.node;
  const [only, ...more] = body.type === 'BlockStatement' ? body.body : [];
  if (only?.type !== 'ExpressionStatement' || only.expression !== value || more.length > 0) return undefined;
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression' || lastName(value.callee) !== 'then')
    return undefined;
  const [resolve] = params;
  const isForwarded =
    resolve !== undefined &&
    value.arguments.length === 1 &&
    facts.textOf(value.arguments[0]!) === facts.textOf(resolve);
  return isForwarded ? [{ verb: 'unwrap', node: boundary.call, keep: value.callee.object }] : undefined;
}
