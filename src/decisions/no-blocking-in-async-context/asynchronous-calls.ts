import type { TSESTree } from '@typescript-eslint/types';
import { blockingCalls, isWorthWaiting } from '../../analysis/blocking/calls.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { functionAround } from '../../analysis/tree.js';
import type { Step } from '../../plans/plan.js';
import { unusedImports } from '../making/unused-imports.js';
import { asynchronously } from './plan.js';
import { isCheckThenAct } from './race.js';

/** A blocking call, with the steps that leave the promise of its sibling in its place. */
export interface AsynchronousCall {
  readonly call: TSESTree.CallExpression;
  readonly steps: readonly Step[];
}

/** Lines and columns count from 1. */
interface At {
  readonly line: number;
  readonly column: number;
}

/**
 * The blocking calls of the functions that those at these places stand in, where they can become asynchronous, and the
 * imports that nothing uses once they are.
 */
export function asynchronousCalls(
  facts: FileFacts,
  places: readonly At[],
): { readonly calls: readonly AsynchronousCall[]; readonly imports: readonly Step[] } {
  const all = blockingCalls(facts);
  const isAt = ({ callee }: TSESTree.CallExpression): boolean =>
    places.some(({ line, column }) => callee.loc.start.line === line && callee.loc.start.column + 1 === column);
  const functions = new Set(all.flatMap(({ call }) => (isAt(call) ? [functionAround(call)] : [])));
  const calls = all.flatMap((one): AsynchronousCall[] => {
    const { call, row } = one;
    if (row.onRequest || !isWorthWaiting(facts, one) || !functions.has(functionAround(call))) return [];
    const made = asynchronously(facts, one);
    if ('kind' in made || isCheckThenAct(facts, one, all)) return [];
    // Whoever waits, and where, is not known yet: what is taken out of the result is so inside of the promise.
    return [{ call, steps: [...made.replaced, ...made.takenInside, ...made.imports] }];
  });
  const callees = calls.flatMap(({ call: { callee } }) => (callee.type === 'Identifier' ? [callee] : []));
  return { calls, imports: callees.length > 0 ? unusedImports(facts, callees) : [] };
}
