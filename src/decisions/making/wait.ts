import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import { findInside } from '../../analysis/tree.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Step } from '../../plans/plan.js';
import { mayBecomeAsync } from './hindrance.js';
import { openedCall } from './import-of.js';

/** The steps that wait for a promise, and how a suggestion says it. */
export interface Wait {
  readonly steps: readonly Step[];
  readonly title: string;
  readonly name: string;
}

const AWAIT = { before: 'await ', after: '', result: 'unary', operand: 'unary' } as const;

export function awaitStep(node: TSESTree.Expression): Step {
  return { verb: 'wrap', node, ...AWAIT };
}

export function yieldStep(node: TSESTree.Expression, keyword: 'yield* ' | 'yield '): Step {
  return { verb: 'wrap', node, before: keyword, after: '', result: 'assignment', operand: 'assignment' };
}

/** The word that has a runtime run something at a place; nothing where the code there is no generator of that runtime. */
export function yieldWord(suspension: Suspension, runtime: FibreRuntime): 'yield* ' | 'yield ' | undefined {
  if (suspension.with !== 'yield*' && suspension.with !== 'yield') return undefined;
  return suspension.runtime === runtime ? `${suspension.with} ` : undefined;
}

/** Inside a thunk, the enclosing generator's own `yield` would belong to the thunk. */
function suspendsItself(facts: FileFacts, node: TSESTree.Expression): boolean {
  return findInside(node, facts.parsed.visitorKeys, ({ type }) => type === 'YieldExpression') !== undefined;
}

/** The steps that make an operation of a promise, for a fork; `undefined` where the runtime has none, or the promise cannot move. */
export function liftPromise(
  facts: FileFacts,
  runtime: FibreRuntime,
  node: TSESTree.Expression,
): readonly Step[] | undefined {
  const { lift, forksPromises } = runtimes[runtime];
  if (!lift || suspendsItself(facts, node)) return undefined;
  if (forksPromises) return [];
  const { before, steps } = openedCall(facts, lift);
  return [{ verb: 'wrap', node, before, after: ')', result: 'call', operand: 'assignment' }, ...steps];
}

/**
 * How the place that `suspension` describes waits for a promise.
 *
 * @returns `undefined` where it cannot, or where the promise would have to move into a function that cannot hold it
 */
export function waitForPromise(facts: FileFacts, suspension: Suspension, node: TSESTree.Expression): Wait | undefined {
  if (suspension.with === 'await') return { steps: [awaitStep(node)], title: 'Await the promise', name: 'await' };
  if (suspension.with === 'nothing') return undefined;
  const { lift, yieldsPromises, says } = runtimes[suspension.runtime];
  if (says.wait === undefined) return undefined;
  const keyword = `${suspension.with} ` as const;
  if (yieldsPromises) return { steps: [yieldStep(node, keyword)], title: says.wait, name: 'yield' };
  if (!lift || (lift.isThunk && suspendsItself(facts, node))) return undefined;
  const { before, steps } = openedCall(facts, lift, keyword);
  const wrap: Step = { verb: 'wrap', node, before, after: ')', result: 'assignment', operand: 'assignment' };
  return { steps: [wrap, ...steps], title: says.wait, name: 'yield' };
}

/** The steps that wait at one call, also where the callback around it has to become async first. */
export function waited(
  facts: FileFacts,
  suspension: Suspension,
  promise: TSESTree.Expression,
): readonly Step[] | undefined {
  const wait = waitForPromise(facts, suspension, promise);
  if (wait) return wait.steps;
  if (suspension.with !== 'nothing' || !mayBecomeAsync(suspension) || suspension.boundary.kind !== 'function')
    return undefined;
  const fn = suspension.boundary.node;
  const inside = waitForPromise(facts, { with: 'await', boundary: suspension.boundary }, promise);
  return inside && [{ verb: 'make-async', fn }, ...inside.steps];
}
