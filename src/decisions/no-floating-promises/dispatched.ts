import { lastNameOf } from '../../catalogue/origin.js';
import { planDispatch, type Dispatch } from '../making/dispatched.js';
import { attemptNote, consequenceAt } from './consequence.js';
import type { Floating, FloatingFinding } from './finding.js';

/** The finding about a command line that waits for none of its actions. */
export function dispatchedFinding({ facts, settings, options }: Floating, dispatch: Dispatch): FloatingFinding {
  const { call, callee, row } = dispatch;
  return {
    node: callee.property,
    messageId: 'dispatched',
    data: {
      name: lastNameOf(row.export),
      consequence: consequenceAt(facts, call, { node: call, kind: 'array' }),
      attempt: attemptNote(call),
    },
    plan: planDispatch(facts, settings, dispatch, options.ignoreVoid),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'dropped', at: call },
    row,
  };
}
