import type { TSESTree } from '@typescript-eslint/types';
import { waitedBefore } from '../../analysis/after-await.js';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { callsByName } from '../../analysis/own-name.js';
import { calledBy } from '../../analysis/takers/called.js';

/**
 * Does a node run while the program starts, as far as this file shows: in a module's own code, or in functions that only
 * such code calls, before any of them has waited? Nobody else waits then.
 */
export function runsAtStart(facts: FileFacts, node: TSESTree.Node, seen = new Set<TSESTree.Node>()): boolean {
  const boundary = boundaryOf(node);
  if (boundary.kind === 'module') return true;
  if (boundary.kind !== 'function') return runsAtStart(facts, boundary.node, seen);
  const fn = boundary.node;
  if (seen.has(fn)) return false;
  seen.add(fn);
  if (fn.async && waitedBefore(fn, node, facts.parsed.visitorKeys) !== 'before') return false;
  if (fn.generator) return false;
  if (boundary.role === 'invoked') return runsAtStart(facts, fn, seen);
  if (boundary.role === 'argument') return calledBy(facts, boundary).when === 'at-once' && runsAtStart(facts, fn, seen);
  const calls = callsByName(facts, fn) ?? [];
  return calls.length > 0 && calls.every((call) => runsAtStart(facts, call, seen));
}
