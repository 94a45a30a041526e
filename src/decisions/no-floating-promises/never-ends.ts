import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { findInside } from '../../analysis/tree.js';
import { functionCalled } from '../shared/function-called.js';

const isTrue = (test: TSESTree.Expression | null): boolean =>
  test === null || (test.type === 'Literal' && Boolean(test.value));

function isEndless(node: TSESTree.Node, facts: FileFacts): boolean {
  const loops =
    (node.type === 'WhileStatement' && isTrue(node.test)) || (node.type === 'ForStatement' && isTrue(node.test));
  if (!loops) return false;
  const leaves = (inner: TSESTree.Node): boolean => inner.type === 'BreakStatement' || inner.type === 'ReturnStatement';
  return findInside((node as TSESTree.WhileStatement).body, facts.parsed.visitorKeys, leaves) === undefined;
}

/**
 * `async function poll() { if (stopped) return; await tick(); poll(); }` is a loop, whose turns would each wait for all
 * that follow. With arguments it is a recursion, which ends when they run out.
 */
function endsInItself(fn: FunctionNode, facts: FileFacts): boolean {
  const last = fn.body.type === 'BlockStatement' ? fn.body.body.at(-1) : undefined;
  const call = last?.type === 'ExpressionStatement' ? last.expression : undefined;
  if (call?.type !== 'CallExpression' || call.arguments.length > 0 || functionCalled(facts, call) !== fn) return false;
  return (
    findInside(
      fn.body,
      facts.parsed.visitorKeys,
      (node) => node.type === 'ReturnStatement' && node.argument !== null,
    ) === undefined
  );
}

/** The call is to a function of this file whose loop has no way out: waiting for it would wait for ever. */
export function neverEnds(facts: FileFacts, value: TSESTree.Expression): boolean {
  const fn = value.type === 'CallExpression' ? functionCalled(facts, value) : undefined;
  if (!fn) return false;
  return (
    endsInItself(fn, facts) ||
    findInside(fn.body, facts.parsed.visitorKeys, (node) => isEndless(node, facts)) !== undefined
  );
}
