import type { TSESTree } from '@typescript-eslint/types';
import type { Floating, FloatingFinding } from './finding.js';
import { droppedFinding } from './dropped.js';
import { unhandledIn } from './unhandled.js';

/** Expressions in a place that drops values inside an expression or a `for` head, statements aside. */
function droppingPlaces({ facts }: Floating): TSESTree.Expression[] {
  const places: TSESTree.Expression[] = [];
  for (const { expressions } of facts.nodes.of('SequenceExpression')) places.push(...expressions.slice(0, -1));
  for (const { init, update } of facts.nodes.of('ForStatement')) {
    for (const head of [init, update]) {
      if (!head || head.type === 'VariableDeclaration') continue;
      places.push(head.type === 'SequenceExpression' ? head.expressions.at(-1)! : head);
    }
  }
  return places;
}

/** @param found values that the statement around them drops as well */
export function operandsDroppedInside(floating: Floating, found: ReadonlySet<TSESTree.Node>): FloatingFinding[] {
  return droppingPlaces(floating).flatMap((expression) => {
    const [first, ...rest] = unhandledIn(floating, expression).filter(({ node }) => !found.has(node));
    return first ? [droppedFinding(floating, expression, [first, ...rest])] : [];
  });
}
