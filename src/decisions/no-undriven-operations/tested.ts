import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { ValueFact } from '../../analysis/types/oracle.js';
import { bare } from '../../analysis/tree.js';
import type { Plan } from '../../plans/plan.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { compared, comparisonsOf, constantValue, decided, isMadeHere, testsOf } from '../making/tested.js';
import { yieldStep, yieldWord } from '../making/wait.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Judging, UndrivenFinding } from './finding.js';
import type { UndrivenMessage } from './messages.js';

interface Use {
  readonly value: TSESTree.Expression;
  readonly messageId: UndrivenMessage;
  readonly outcome: string;
  /** It says nothing unless these are known to be values. */
  readonly beside?: readonly TSESTree.Expression[];
}

/** Runs it in its place, or where the constant is set that stands for it. */
function planTested(facts: FileFacts, value: TSESTree.Expression, { runtime = 'effect' }: ValueFact): Plan {
  const init = value.type === 'Identifier' ? constantValue(facts.variable(value)) : undefined;
  const node = init ?? value;
  const isOnlyTested = !init || facts.variable(value)?.references.filter((use) => use.isRead()).length === 1;
  const word = isOnlyTested ? yieldWord(facts.suspendsWith(node), runtime) : undefined;
  if (!word) return refuse('nothing-drives-it', [], runtimes[runtime].says.insteadHere);
  return plan(rewrite([yieldStep(node, word)], `Run it with \`${word.trimEnd()}\`, and test its value`, 'yield'));
}

/** An operation that a condition or a comparison takes for its value. */
export function testedFindings({ facts }: Judging): UndrivenFinding[] {
  const uses: Use[] = [
    ...testsOf(facts).map(
      ({ value, decides }): Use => ({ value, messageId: 'operationTested', outcome: decided[decides] }),
    ),
    ...comparisonsOf(facts).map(
      ({ value, as, beside }): Use => ({ value, messageId: 'operationCompared', outcome: compared[as], beside }),
    ),
  ].filter(({ value }) => isMadeHere(facts, bare(value) as TSESTree.Expression));
  const kinds = uses.length === 0 ? [] : facts.oracle.values(uses.map(({ value }) => value));
  return uses.flatMap(({ value, messageId, outcome, beside = [] }, index): UndrivenFinding[] => {
    const fact = kinds[index];
    if (fact?.kind !== 'operation' || fact.nullable || fact.runtime === 'rxjs') return [];
    if (facts.oracle.values(beside).some(({ kind }) => kind !== 'plain')) return [];
    return [
      {
        node: value,
        messageId,
        data: { operation: runtimes[fact.runtime ?? 'effect'].says.operation, outcome },
        plan: planTested(facts, value, fact),
        drivenBy: facts.drivenBy(value),
        sink: { kind: 'used', at: value.parent },
      },
    ];
  });
}
