import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import { bare } from '../../analysis/tree.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { plan, rewrite } from '../making/plans.js';
import { yieldStep, yieldWord } from '../making/wait.js';
import type { Judging, UndrivenFinding } from './finding.js';
import { wordsOf } from './undriven.js';

/**
 * What a generator of a runtime returns, it gives for its value: a saga effect is then never run, and neither is an Effect
 * that can only fail. Another Effect may be what the code is to give: `Effect.gen` that builds one.
 */
export function returnedFindings({ facts }: Judging): UndrivenFinding[] {
  const returns = facts.nodes.of('ReturnStatement').flatMap((statement) => {
    const boundary = boundaryOf(statement);
    const value = statement.argument;
    return value && boundary.kind === 'function' && boundary.node.generator && isMade(bare(value))
      ? [{ statement, value }]
      : [];
  });
  const kinds = returns.length === 0 ? [] : facts.oracle.values(returns.map(({ value }) => value));
  return returns.flatMap(({ statement, value }, index): UndrivenFinding[] => {
    const fact = kinds[index];
    if (fact?.kind !== 'operation' || !fact.runtime) return [];
    if (fact.runtime === 'effect' ? !fact.alwaysFails : runtimes[fact.runtime].yields !== 'yield') return [];
    const word = yieldWord(facts.suspendsWith(statement), fact.runtime);
    if (!word) return [];
    return [
      {
        node: value,
        messageId: 'operationReturned',
        data: wordsOf(facts, { node: value, kind: 'operation', runtime: fact.runtime }),
        plan: plan(rewrite([yieldStep(value, word)], 'Run it, and return what it gives', 'yield')),
        drivenBy: facts.drivenBy(statement),
        sink: { kind: 'returned', at: statement },
      },
    ];
  });
}

const isMade = (value: TSESTree.Node): boolean => value.type === 'CallExpression';
