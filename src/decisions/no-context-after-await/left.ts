import type { TSESTree } from '@typescript-eslint/types';
import { waitPassed } from '../../analysis/after-await.js';
import { answeredBy } from '../../analysis/answered-by.js';
import { CHAIN_METHODS } from '../../analysis/chain-methods.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';

type CallTo = TSESTree.CallExpression | TSESTree.NewExpression;

/** How code has come out of the synchronous run of the function that it is written in. */
export type Left = { readonly fn: FunctionNode; readonly passed: readonly CallTo[] } & (
  | { readonly how: 'wait'; readonly wait: TSESTree.Node }
  | { readonly how: 'callback'; readonly call: CallTo }
);

/** Which waits, and which calls that call a function later, leave a context that others do not. */
export interface Leaving {
  readonly wait: (wait: TSESTree.Node) => boolean;
  readonly call: (call: CallTo) => boolean;
}

/** By what it is answered that a row's context does not outlast. */
export function leavingBy(facts: FileFacts, leftBy: 'network' | 'task'): Leaving {
  const leaves = (node: TSESTree.Node): boolean => {
    const answer = answeredBy(facts, node);
    return answer === 'network' || (leftBy === 'task' && answer === 'task');
  };
  return {
    wait: (wait) => wait.type === 'AwaitExpression' && leaves(wait.argument),
    call: (call) => {
      const callee = bare(call.callee);
      if (callee.type === 'MemberExpression' && CHAIN_METHODS.has(lastName(callee))) return leaves(callee.object);
      return leftBy === 'task' && facts.row('waits-for', callee)?.clock === true;
    },
  };
}

/**
 * What is between a place and the synchronous code that its context belongs to: a wait before it, or a function around it
 * that is called later. Nothing where that is not seen.
 *
 * @param owner the function whose call has the context, where one is known: what is further out does not matter
 * @param leaving where not every wait leaves it
 * @returns also the calls that the functions around the place are given to, up to where it has left
 */
export function contextLeft(
  facts: FileFacts,
  node: TSESTree.Node,
  owner?: FunctionNode,
  leaving?: Leaving,
): Left | undefined {
  const passed: CallTo[] = [];
  for (let at = node; ; ) {
    const boundary = facts.boundary(at);
    if (boundary.kind !== 'function' || boundary.inParameters || boundary.node.generator) return undefined;
    const { node: fn, role, call } = boundary;
    if (call) passed.push(call);
    const wait = fn.async ? waitPassed(fn, at, facts.parsed.visitorKeys, leaving?.wait) : undefined;
    if (wait) return { how: 'wait', fn, wait, passed };
    if (fn === owner) return undefined;
    if (role === 'argument' && call) {
      const { when } = calledBy(facts, { ...boundary, node: fn });
      if (when === 'microtask' || when === 'later')
        return leaving && !leaving.call(call) ? undefined : { how: 'callback', fn, call, passed };
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
