import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { Step } from '../../plans/plan.js';

const namesOf = (call: TSESTree.CallExpression): (string | undefined)[] => call.arguments.map((argument) => (argument.type === 'Identifier' ? argument.name : undefined));

/** `new Promise((resolve, reject) => { p.then(resolve, reject) })` says no more than `p`. */
export function settledByExecutor(facts: FileFacts, value: TSESTree.Expression): Step[] | undefined {
  const boundary = boundaryOf(value);
  if (boundary.kind !== 'function' || boundary.call?.type !== 'NewExpression' || boundary.argument !== 0) return undefined;
  const { body, params } = boundary.node;
  if (facts.textOf(boundary.call.callee) !== 'Promise') return undefined;
  if (body.type === 'BlockStatement' && (body.body.length !== 1 || body.body[0]!.type !== 'ExpressionStatement' || body.body[0]!.expression !== value)) return undefined;
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression') return undefined;
  const method = facts.textOf(value.callee.property);
  const [resolve, reject] = params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : undefined));
  const [fulfilled, rejected] = namesOf(value);
  const settles = method === 'then' && resolve !== undefined && fulfilled === resolve && (value.arguments.length < 2 || rejected === reject);
  return settles ? [{ verb: 'unwrap', node: boundary.call, keep: value.callee.object }] : undefined;
}
