import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Step } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import { droppedExpressions, droppingPlaces, neverRead } from '../making/dropped-values.js';
import type { Judging, Undriven, UndrivenFinding, UndrivenOptions } from './finding.js';
import { ignoredFindings } from './ignored.js';
import type { UndrivenMessage } from './messages.js';
import { planUndriven } from './plan.js';
import { returnedFindings } from './returned.js';
import { testedFindings } from './tested.js';
import { undrivenIn, wordsOf } from './undriven.js';
import { unstarredFindings } from './unstarred.js';

const DROPPED: Readonly<Record<Undriven['kind'], UndrivenMessage>> = {
  operation: 'operationDropped',
  operations: 'operationsDropped',
  generator: 'generatorDropped',
  'async-generator': 'asyncGeneratorDropped',
  observable: 'operationDropped',
  description: 'operationDropped',
  outcome: 'outcomeDropped',
  query: 'queryDropped',
};
const STORED: Readonly<Record<Undriven['kind'], UndrivenMessage>> = {
  operation: 'operationStored',
  operations: 'operationStored',
  generator: 'generatorStored',
  'async-generator': 'generatorStored',
  observable: 'operationStored',
  description: 'operationStored',
  outcome: 'outcomeStored',
  query: 'queryStored',
};

/** What ends where nothing can take it. */
function droppedFindings(judging: Judging): UndrivenFinding[] {
  const { facts } = judging;
  const found = new Set<TSESTree.Node>();
  const places = [
    ...droppedExpressions(facts),
    ...droppingPlaces(facts).map((expression) => ({ node: expression, expression })),
  ];
  return places.flatMap(({ node, expression }): UndrivenFinding[] => {
    const all = undrivenIn(judging, expression).filter((undriven) => !found.has(undriven.node));
    for (const undriven of all) found.add(undriven.node);
    return all.map((undriven) => ({
      node: all.length === 1 ? node : undriven.node,
      messageId: DROPPED[undriven.kind],
      data: wordsOf(facts, undriven),
      plan: planUndriven(judging, node, undriven),
      drivenBy: facts.drivenBy(node),
      sink: { kind: undriven.voided ? 'voided' : 'dropped', at: node },
    }));
  });
}

function storedFindings(judging: Judging): UndrivenFinding[] {
  const { facts } = judging;
  return neverRead(facts).flatMap((declarator): UndrivenFinding[] => {
    const [first] = undrivenIn(judging, declarator.init);
    // What another name stands for is not lost with this one.
    if (!first || first.node.type === 'Identifier' || first.node.type === 'MemberExpression') return [];
    const alone = declarator.parent.declarations.length === 1;
    const unbind: Step[] = alone ? [{ verb: 'drop-binding', declaration: declarator.parent }] : [];
    return [
      {
        node: declarator.id,
        messageId: STORED[first.kind],
        data: { ...wordsOf(facts, first), name: declarator.id.name },
        plan: planUndriven(judging, declarator.parent, first, unbind),
        drivenBy: facts.drivenBy(declarator),
        sink: { kind: 'stored', at: declarator },
      },
    ];
  });
}

/** Work that is described and never driven. */
export function decideUndrivenOperations(
  facts: FileFacts,
  options: UndrivenOptions,
  settings: Settings,
): UndrivenFinding[] {
  const judging: Judging = { facts, options, settings };
  return [
    ...droppedFindings(judging),
    ...(options.checkStored ? storedFindings(judging) : []),
    ...(options.checkIgnored ? ignoredFindings(judging) : []),
    ...(options.checkTested ? testedFindings(judging) : []),
    ...(options.checkOperations ? unstarredFindings(facts) : []),
    ...(options.checkReturned ? returnedFindings(judging) : []),
  ];
}
