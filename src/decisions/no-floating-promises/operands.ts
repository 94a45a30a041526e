import type { TSESTree } from '@typescript-eslint/types';
import type { Floating, FloatingFinding } from './finding.js';
import { droppingPlaces } from '../making/dropped-values.js';
import { droppedFinding } from './dropped.js';
import { unhandledIn } from './unhandled.js';

/** @param found values that the statement around them drops as well */
export function operandsDroppedInside(floating: Floating, found: ReadonlySet<TSESTree.Node>): FloatingFinding[] {
  return droppingPlaces(floating.facts).flatMap((expression) => {
    const [first, ...rest] = unhandledIn(floating, expression).filter(({ node }) => !found.has(node));
    return first ? [droppedFinding(floating, expression, [first, ...rest])] : [];
  });
}
