import type ts from 'typescript';
import type { BlockReason } from '../../plans/reasons.js';
import type { Moves } from './moves.js';

/** What keeps the functions that a rule starts at from becoming async: the first blocked site on the way out of each. */
export function brokenBy(
  moves: Moves,
  seeds: readonly ts.Node[],
): Map<ts.Node, { readonly at: ts.Node; readonly reason: BlockReason }> {
  const onwards = moves.outward();
  const broken = new Map<ts.Node, { readonly at: ts.Node; readonly reason: BlockReason }>();
  for (const seed of seeds) {
    const reached = new Set([seed]);
    for (const node of reached) for (const next of onwards.get(node) ?? []) reached.add(next);
    const first = moves.blocked.find(({ callee, stays }) => !stays && reached.has(callee));
    if (first) broken.set(seed, { at: first.at, reason: first.reason });
  }
  return broken;
}
