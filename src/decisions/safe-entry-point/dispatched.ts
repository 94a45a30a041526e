import { lastNameOf } from '../../catalogue/origin.js';
import { planDispatch, type Dispatch } from '../making/dispatched.js';
import type { Entry, EntryFinding } from './finding.js';

/** The finding about a command line that waits for none of its actions. */
export function dispatchedFinding({ facts, settings }: Entry, dispatch: Dispatch): EntryFinding {
  const { call, callee, row } = dispatch;
  return {
    node: callee.property,
    messageId: 'dispatched',
    data: { name: lastNameOf(row.export) },
    plan: planDispatch(facts, settings, dispatch, true),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'dropped', at: call },
    row,
  };
}
