import type { Drive } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import type { Plan, Step } from '../../plans/plan.js';
import { refusalFor } from '../making/hindrance.js';
import { distinct } from '../../plans/distinct.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { callsOfKept, promised } from '../making/promised.js';
import { waited } from '../making/wait.js';
import type { NestedCall } from './finding.js';

/** Why one of the calls cannot wait. */
function refusal(suspension: Suspension, advice: string): Plan {
  const reason = suspension.with === 'nothing' ? refusalFor(suspension) : 'result-needed-synchronously';
  return refuse(reason === 'synchronous-function' ? 'callers-must-follow' : reason, [], advice);
}

/**
 * Waiting for a promise that is already there gives the same value, the same rejection, and the same order of what
 * comes after, where the call could only hang. See docs/safety.md.
 */
function isSafe({ row }: NestedCall, drives: readonly Drive[]): boolean {
  if (row.rewrite?.to !== 'await-argument' || row.hazard !== 'reenters') return false;
  const [only, ...others] = drives;
  return (
    others.length === 0 && only?.by === 'microtask' && only.how === 'async-function' && only.afterAwait === 'after'
  );
}

/** The asynchronous way to say what a blocking call says. */
export function planNested(facts: FileFacts, nested: NestedCall, drives: readonly Drive[]): Plan {
  const { row, call } = nested;
  const calls = callsOfKept(facts, nested);
  const suspension = facts.suspendsWith(call);
  if (!calls) return refuse('callers-must-follow', [], row.instead);
  const steps: Step[] = [];
  for (const each of calls) {
    const here = promised(facts, { ...nested, call: each });
    if (!here) return refuse('no-asynchronous-sibling', [], row.instead);
    const at = facts.suspendsWith(each);
    const waiting = waited(facts, at, here.promise);
    if (!waiting) return refusal(at, row.instead);
    steps.push(...here.steps, ...waiting);
  }
  const isPromise = isSafe(nested, drives) && facts.oracle.values([call.arguments[0]!])[0]?.kind === 'promise';
  const title =
    suspension.with === 'yield*' || suspension.with === 'yield'
      ? 'Wait for it without blocking'
      : 'Await it instead of blocking';
  return plan({ ...rewrite(distinct(steps), title, 'await'), safety: isPromise ? 'safe' : 'review' });
}
