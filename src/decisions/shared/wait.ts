import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import { findInside } from '../../analysis/tree.js';
import type { Runtime } from '../../catalogue/row.js';
import type { Step } from '../../plans/plan.js';
import { importOf, namespaceOf } from './import-of.js';

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

/** Inside a thunk, the enclosing generator's own `yield` would belong to the thunk. */
function suspendsItself(facts: FileFacts, node: TSESTree.Expression): boolean {
  return findInside(node, facts.parsed.visitorKeys, ({ type }) => type === 'YieldExpression') !== undefined;
}

/** The steps that make an operation of a promise, for a fork; `undefined` where the runtime has none, or the promise cannot move. */
export function liftPromise(
  facts: FileFacts,
  runtime: Runtime,
  node: TSESTree.Expression,
): readonly Step[] | undefined {
  if (suspendsItself(facts, node)) return undefined;
  const lifted = (before: string): Step => ({
    verb: 'wrap',
    node,
    before,
    after: ')',
    result: 'call',
    operand: 'assignment',
  });
  switch (runtime) {
    case 'effect': {
      const effect = namespaceOf(facts, 'effect', 'Effect');
      return [lifted(`${effect.local}.promise(() => `), ...effect.steps];
    }
    case 'effection': {
      const until = importOf(facts, 'effection', 'until');
      return [lifted(`${until.local}(`), ...until.steps];
    }
    case 'saga':
      return [];
    default:
      return undefined;
  }
}

/**
 * How the place that `suspension` describes waits for a promise.
 *
 * @returns `undefined` where it cannot, or where the promise would have to move into a function that cannot hold it
 */
export function waitForPromise(facts: FileFacts, suspension: Suspension, node: TSESTree.Expression): Wait | undefined {
  if (suspension.with === 'await') return { steps: [awaitStep(node)], title: 'Await the promise', name: 'await' };
  if (suspension.with === 'nothing') return undefined;
  switch (suspension.runtime) {
    case 'effect': {
      if (suspendsItself(facts, node)) return undefined;
      const effect = namespaceOf(facts, 'effect', 'Effect');
      const wrap: Step = {
        verb: 'wrap',
        node,
        before: `yield* ${effect.local}.promise(() => `,
        after: ')',
        result: 'assignment',
        operand: 'assignment',
      };
      return { steps: [wrap, ...effect.steps], title: 'Wait for the promise in this Effect', name: 'yield' };
    }
    case 'effection': {
      const until = importOf(facts, 'effection', 'until');
      const wrap: Step = {
        verb: 'wrap',
        node,
        before: `yield* ${until.local}(`,
        after: ')',
        result: 'assignment',
        operand: 'assignment',
      };
      return { steps: [wrap, ...until.steps], title: 'Wait for the promise in this operation', name: 'yield' };
    }
    case 'saga': {
      if (suspendsItself(facts, node)) return undefined;
      const call = importOf(facts, 'redux-saga/effects', 'call');
      const wrap: Step = {
        verb: 'wrap',
        node,
        before: `yield ${call.local}(() => `,
        after: ')',
        result: 'assignment',
        operand: 'assignment',
      };
      return { steps: [wrap, ...call.steps], title: 'Wait for the promise in this saga', name: 'yield' };
    }
    case 'co':
    case 'flow':
      return { steps: [yieldStep(node, 'yield ')], title: 'Yield the promise', name: 'yield' };
    case 'rxjs':
      return undefined;
  }
}
