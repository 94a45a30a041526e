import type { TSESTree } from '@typescript-eslint/types';
import { sinkOf } from '../../analysis/sinks.js';
import type { Floating, FloatingFinding } from '../no-floating-promises.js';
import { droppedFinding } from './dropped.js';
import { unhandledIn } from './unhandled.js';

/** Expressions in a place that drops values inside an expression or a `for` head, statements aside. */
function droppingPlaces({ facts }: Floating): TSESTree.Expression[] {
  const places: TSESTree.Expression[] = [];
  for (const sequence of facts.nodes.of('SequenceExpression')) {
    if (sinkOf(sequence).at.type === 'ExpressionStatement' && sequence.parent.type === 'ExpressionStatement') continue;
    places.push(...sequence.expressions.slice(0, -1));
  }
  for (const { init, update } of facts.nodes.of('ForStatement')) {
    for (const head of [init, update]) {
      if (!head || head.type === 'VariableDeclaration') continue;
      places.push(head.type === 'SequenceExpression' ? head.expressions.at(-1)! : head);
    }
  }
  return places;
}

export function operandsDroppedInside(floating: Floating): FloatingFinding[] {
  return droppingPlaces(floating).flatMap((expression) => {
    const [first, ...rest] = unhandledIn(floating, expression);
    return first ? [droppedFinding(floating, expression, [first, ...rest])] : [];
  });
}
