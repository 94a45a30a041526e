import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { findInside, isFunction } from '../../analysis/tree.js';

const isTrue = (test: TSESTree.Expression | null): boolean => test === null || (test.type === 'Literal' && test.value === true);

function isEndless(node: TSESTree.Node, facts: FileFacts): boolean {
  const loops = (node.type === 'WhileStatement' && isTrue(node.test)) || (node.type === 'ForStatement' && isTrue(node.test));
  if (!loops) return false;
  const leaves = (inner: TSESTree.Node): boolean => inner.type === 'BreakStatement' || inner.type === 'ReturnStatement';
  return findInside((node as TSESTree.WhileStatement).body, facts.parsed.visitorKeys, leaves) === undefined;
}

/** `async function poll() { await tick(); poll(); }` is a loop: each turn would wait for all that follow. */
function endsInItself({ body }: FunctionNode, value: TSESTree.Expression, facts: FileFacts): boolean {
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  if (last?.type !== 'ExpressionStatement' || last.expression !== value) return false;
  return findInside(body, facts.parsed.visitorKeys, (node) => node.type === 'ReturnStatement') === undefined;
}

/** The call is to a function of this file whose loop has no way out: waiting for it would wait for ever. */
export function neverEnds(facts: FileFacts, value: TSESTree.Expression): boolean {
  if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier') return false;
  const definition = facts.variable(value.callee)?.defs[0];
  const fn = definition?.type === 'Variable' ? definition.node.init : definition?.type === 'FunctionName' ? definition.node : undefined;
  if (!isFunction(fn)) return false;
  return endsInItself(fn, value, facts) || findInside(fn.body, facts.parsed.visitorKeys, (node) => isEndless(node, facts)) !== undefined;
}
