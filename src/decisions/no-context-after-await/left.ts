import type { TSESTree } from '@typescript-eslint/types';
import { waitPassed } from '../../analysis/after-await.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';

type CallTo = TSESTree.CallExpression | TSESTree.NewExpression;

/** How code has come out of the synchronous run of the function that it is written in. */
export type Left = { readonly fn: FunctionNode; readonly passed: readonly CallTo[] } & (
  | { readonly how: 'wait'; readonly wait: TSESTree.Node }
  | { readonly how: 'callback'; readonly call: CallTo }
);

/**
 * What is between a place and the synchronous code that its context belongs to: a wait before it, or a function around it
 * that is called later. Nothing where that is not seen.
 *
 * @param owner the function whose call has the context, where one is known: what is further out does not matter
 * @returns also the calls that the functions around the place are given to, up to where it has left
 */
export function contextLeft(facts: FileFacts, node: TSESTree.Node, owner?: FunctionNode): Left | undefined {
  const passed: CallTo[] = [];
  for (let at = node; ; ) {
    const boundary = facts.boundary(at);
    if (boundary.kind !== 'function' || boundary.inParameters || boundary.node.generator) return undefined;
    const { node: fn, role, call } = boundary;
    if (call) passed.push(call);
    const wait = fn.async ? waitPassed(fn, at, facts.parsed.visitorKeys) : undefined;
    if (wait) return { how: 'wait', fn, wait, passed };
    if (fn === owner) return undefined;
    if (role === 'argument' && call) {
      const { when } = calledBy(facts, { ...boundary, node: fn });
      if (when === 'microtask' || when === 'later') return { how: 'callback', fn, call, passed };
      if (when !== 'at-once') return undefined;
    } else if (role !== 'invoked') return undefined;
    at = fn;
  }
}

/** Does one of those calls restore the context after each wait of the function that it is given? */
export function isRestored(
  facts: FileFacts,
  { restoredBy, module, autoImported }: SynchronousContextRow,
  left: Left,
): boolean {
  if (!restoredBy) return false;
  return left.passed.some(({ callee }) =>
    facts
      .bindings(callee)
      .concat(facts.originsOf(callee))
      .some(
        (origin) =>
          restoredBy.includes(origin.path) &&
          (module.includes(origin.module) || (autoImported && origin.package === '')),
      ),
  );
}
