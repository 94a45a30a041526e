import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';
import type { ValueFact } from '../../analysis/types/oracle.js';
import type { Plan } from '../../plans/plan.js';
import { plan, refuseToWait, rewrite } from '../making/plans.js';
import { isMadeHere } from '../making/tested.js';
import { waited } from '../making/wait.js';
import type { MisusedFinding } from './finding.js';

/** A promise and nothing else, and there in any case. */
export const isPromise = (fact: ValueFact | undefined): boolean =>
  fact?.kind === 'promise' && !fact.nullable && !fact.partly;

/** A place where the value of an expression is meant. */
export interface Meant {
  readonly value: TSESTree.Expression;
  /** What is said of it where it is a promise. */
  readonly finding: () => MisusedFinding | undefined;
}

/** The places whose value is made here, and may be a promise: of the rest, types need not be asked. */
export const madeHere = (facts: FileFacts, places: readonly Meant[]): Meant[] =>
  places.filter(({ value }) => isMadeHere(facts, bare(value) as TSESTree.Expression));

/** Which of these nodes have a promise as their value? Types are asked once, and only of what may have one. */
export function promisesAmong(facts: FileFacts, nodes: readonly TSESTree.Node[]): ReadonlySet<TSESTree.Node> {
  const isNone = nodes.length === 0 ? [] : (facts.oracle.givingNoPromise?.(nodes) ?? []);
  const open = nodes.filter((_, index) => !isNone[index]);
  const values = open.length === 0 ? [] : facts.oracle.values(open);
  return new Set(open.filter((_, index) => isPromise(values[index])));
}

/** The findings at those places whose value is a promise. */
export function promisesTaken(facts: FileFacts, made: readonly Meant[]): MisusedFinding[] {
  const promises = promisesAmong(
    facts,
    made.map(({ value }) => value),
  );
  return made.flatMap(({ value, finding }) => (promises.has(value) ? (finding() ?? []) : []));
}

function planWaiting(facts: FileFacts, value: TSESTree.Expression, title: string): Plan {
  const suspension = facts.suspendsWith(value);
  const steps = waited(facts, suspension, value);
  return steps ? plan(rewrite(steps, title, 'await')) : refuseToWait(suspension);
}

/** The finding about a promise that stands where its value is meant, with a plan that waits for it there. */
export const takenForValue = (
  facts: FileFacts,
  value: TSESTree.Expression,
  messageId: 'condition' | 'used',
  outcome: string,
  title: string,
): MisusedFinding => ({
  node: value,
  messageId,
  data: { outcome },
  plan: planWaiting(facts, value, title),
  drivenBy: facts.drivenBy(value),
  sink: { kind: 'used', at: value.parent },
});
