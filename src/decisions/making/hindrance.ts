import type { FileFacts } from '../../analysis/file-facts.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import { findInside, isFunction } from '../../analysis/tree.js';
import type { RefusalReason } from '../../plans/plan.js';

type Unable = Extract<Suspension, { with: 'nothing' }>;

/** Can the function around be marked `async`, because whoever calls it takes the promise? */
export function mayBecomeAsync(suspension: Unable): boolean {
  const { hindrance, taker } = suspension;
  return hindrance === 'callback' && taker?.result === 'awaited';
}

/**
 * A callback that returns a function, as subscriptions do for their end: whoever calls it may take a promise of that
 * function, by its types, and yet want the function at once.
 */
export function returnsFunction(facts: FileFacts, { boundary }: Unable): boolean {
  if (boundary.kind !== 'function') return false;
  const returned = findInside(boundary.node.body, facts.parsed.visitorKeys, (node) => {
    if (node.type !== 'ReturnStatement' || !node.argument) return false;
    return isFunction(node.argument) || facts.oracle.values([node.argument])[0]?.callable !== undefined;
  });
  return returned !== undefined;
}

/** Why nothing is rewritten where nothing can wait. */
export function refusalFor({ hindrance, taker }: Unable): RefusalReason {
  switch (hindrance) {
    case 'constructor':
      return 'constructor';
    case 'accessor':
      return 'accessor';
    case 'field':
    case 'parameter':
      return 'field-initialiser';
    case 'static-block':
      return 'static-block';
    case 'value-generator':
      return 'value-generator';
    case 'type-predicate':
      return 'type-predicate';
    case 'component-setup':
    case 'component-script':
      return hindrance;
    case 'module-esm':
    case 'module-commonjs':
    case 'module-unknown':
      return 'module-load';
    case 'function':
      return 'synchronous-function';
    case 'callback':
      if (taker?.called.when === 'test') return 'done-callback';
      if (taker?.called.when === 'at-once' || taker?.result === 'needed') return 'synchronous-callback';
      return taker?.result === 'ignored' ? 'void-callback' : 'unknown-driver';
  }
}
