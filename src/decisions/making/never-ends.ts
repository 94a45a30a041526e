import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { findInside } from '../../analysis/tree.js';
import { functionCalled } from './function-called.js';

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

/** The call is to a function of this file that goes on by calling itself: waiting for it would wait for all its turns. */
export function neverEnds(facts: FileFacts, value: TSESTree.Expression): boolean {
  const fn = value.type === 'CallExpression' ? functionCalled(facts, value) : undefined;
  return fn !== undefined && endsInItself(fn, facts);
}
