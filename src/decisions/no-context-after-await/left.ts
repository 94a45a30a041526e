import type { TSESTree } from '@typescript-eslint/types';
import { waitPassed } from '../../analysis/after-await.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';

type CallTo = TSESTree.CallExpression | TSESTree.NewExpression;

/** How code has come out of the synchronous run of the function that it is written in. */
export type Left =
  | { readonly how: 'wait'; readonly fn: FunctionNode; readonly wait: TSESTree.Node }
  | { readonly how: 'callback'; readonly fn: FunctionNode; readonly call: CallTo };

/** Does the function that takes this one restore the context after each wait of it? */
function isRestored(facts: FileFacts, { restoredBy = [], module }: SynchronousContextRow, call: CallTo): boolean {
  return facts
    .bindings(call.callee)
    .concat(facts.originsOf(call.callee))
    .some((origin) => module.includes(origin.module) && restoredBy.includes(origin.path));
}

/**
 * What is between a place and the synchronous code that its context belongs to: a wait before it, or a function around it
 * that is called later. Nothing where that is not seen.
 *
 * @param owner the function whose call has the context, where one is known: what is further out does not matter
 */
export function contextLeft(
  facts: FileFacts,
  node: TSESTree.Node,
  row: SynchronousContextRow,
  owner?: FunctionNode,
): Left | undefined {
  let left: Left | undefined;
  for (let at = node; ; ) {
    const boundary = facts.boundary(at);
    if (boundary.kind !== 'function' || boundary.inParameters) return undefined;
    const { node: fn, role, call } = boundary;
    if (call && row.restoredBy && isRestored(facts, row, call)) return undefined;
    if (fn.generator) return undefined;
    const wait = fn.async ? waitPassed(fn, at, facts.parsed.visitorKeys) : undefined;
    if (wait) left ??= { how: 'wait', fn, wait };
    if (left || fn === owner) return left;
    if (role === 'argument' && call) {
      const { when } = calledBy(facts, { ...boundary, node: fn });
      if (when === 'microtask' || when === 'later') left = { how: 'callback', fn, call };
      else if (when !== 'at-once') return undefined;
    } else if (role !== 'invoked') return undefined;
    if (left) return left;
    at = fn;
  }
}
