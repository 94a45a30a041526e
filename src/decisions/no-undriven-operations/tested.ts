import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { ValueFact } from '../../analysis/types/oracle.js';
import { bare, isNothing } from '../../analysis/tree.js';
import type { Plan } from '../../plans/plan.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { constantValue, decided, isMadeHere, testsOf } from '../making/tested.js';
import { yieldStep } from '../making/wait.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Judging, UndrivenFinding } from './finding.js';
import { compared, type UndrivenMessage } from './messages.js';

interface Use {
  readonly value: TSESTree.Expression;
  readonly messageId: UndrivenMessage;
  readonly outcome: string;
  /** It says nothing unless these are known to be values. */
  readonly beside?: readonly TSESTree.Expression[];
}

function comparisons({ nodes }: FileFacts): Use[] {
  return [
    ...nodes.of('BinaryExpression').flatMap(({ operator, left, right }): Use[] => {
      const isEqual = operator === '===' || operator === '==';
      if (!isEqual && operator !== '!==' && operator !== '!=') return [];
      if (isNothing(left) || isNothing(right)) return [];
      const outcome = compared[isEqual ? 'equal' : 'unequal'];
      return [
        { value: left, messageId: 'operationCompared', outcome, beside: [right] },
        { value: right, messageId: 'operationCompared', outcome, beside: [left] },
      ];
    }),
    ...nodes.of('SwitchStatement').flatMap(({ discriminant, cases }): Use[] => {
      const beside = cases.flatMap(({ test }) => test ?? []);
      return beside.length === 0
        ? []
        : [{ value: discriminant, messageId: 'operationCompared', outcome: compared.case, beside }];
    }),
  ];
}

/** Runs it in its place, or where the constant is set that stands for it. */
function planTested(facts: FileFacts, value: TSESTree.Expression, { runtime = 'effect' }: ValueFact): Plan {
  const init = value.type === 'Identifier' ? constantValue(facts.variable(value)) : undefined;
  const node = init ?? value;
  const suspension = facts.suspendsWith(node);
  const isOnlyTested = !init || facts.variable(value)?.references.filter((use) => use.isRead()).length === 1;
  if ((suspension.with !== 'yield*' && suspension.with !== 'yield') || suspension.runtime !== runtime || !isOnlyTested)
    return refuse('nothing-drives-it', [], runtimes[runtime].says.insteadHere);
  return plan(
    rewrite(
      [yieldStep(node, `${suspension.with} `)],
      `Run it with \`${suspension.with}\`, and test its value`,
      'yield',
    ),
  );
}

/** An operation that a condition or a comparison takes for its value. */
export function testedFindings({ facts }: Judging): UndrivenFinding[] {
  const uses: Use[] = [
    ...testsOf(facts).map(
      ({ value, decides }): Use => ({ value, messageId: 'operationTested', outcome: decided[decides] }),
    ),
    ...comparisons(facts),
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
