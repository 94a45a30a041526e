import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { runnerCallsIn } from '../../analysis/runner-calls.js';
import type { TSESTree } from '@typescript-eslint/types';
import type { Hazard } from '../../catalogue/row.js';
import { calleeName } from '../making/callee-name.js';
import { refuseToWait } from '../making/plans.js';
import type { RepeatedFinding } from './finding.js';
import { repetitionOf } from './repetition.js';

const ENTERS: ReadonlySet<Hazard> = new Set(['reenters', 'turns']);

/**
 * Calls that run the event loop in their own middle, again for each item or in each turn, in plain synchronous code: what
 * such a call does inside of a microtask, or of an async function, is another rule's to say.
 */
export function reenteredFindings(facts: FileFacts): RepeatedFinding[] {
  const told = new Set<TSESTree.Node>();
  return runnerCallsIn(facts, 'nested-runner').flatMap(({ call, row }): RepeatedFinding[] => {
    if (!ENTERS.has(row.hazard) || facts.drivenBy(call).length > 0) return [];
    const boundary = boundaryOf(call);
    const repetition = boundary.kind === 'function' && boundary.node.async ? undefined : repetitionOf(facts, call);
    if (!repetition || told.has(repetition.node) || insulationOf(facts, call)) return [];
    told.add(repetition.node);
    return [
      {
        node: call,
        messageId: repetition.by === 'loop' ? 'reenteredInLoop' : 'reenteredPerItem',
        data: { call: calleeName(facts, call.callee) },
        plan: refuseToWait(facts.suspendsWith(call), `make the function async: ${row.instead}`),
        drivenBy: [],
        sink: facts.sink(call),
        row,
      },
    ];
  });
}
