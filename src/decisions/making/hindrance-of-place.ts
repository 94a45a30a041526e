import type { TSESTree } from '@typescript-eslint/types';
import { handedTo } from '../../analysis/boundaries.js';
import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isPerItem } from '../../analysis/takers/taker.js';
import { takerAt } from '../../analysis/takers/takers.js';
import type { RefusalReason } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import { refusalFor } from './hindrance.js';
import { waitInside } from './run-inside.js';
import { waited, waitForPromise } from './wait.js';

function hindranceAt(facts: FileFacts, settings: Settings, node: TSESTree.Expression): RefusalReason | undefined {
  const suspension = facts.suspendsWith(node);
  if (suspension.with !== 'nothing')
    return waitForPromise(facts, suspension, node) ? undefined : 'result-needed-synchronously';
  // Whoever calls a function follows, and the engine writes `await` at the top of a module that may have it.
  if (suspension.hindrance === 'function' || suspension.hindrance === 'module-esm') return undefined;
  const { boundary, taker } = suspension;
  // The list of promises is waited for at the array's own place.
  if (taker && isPerItem(taker.called) && boundary.kind === 'function' && boundary.call)
    return hindranceAt(facts, settings, boundary.call);
  const steps = waited(facts, suspension, node) ?? waitInside(facts, settings, suspension, node);
  return steps ? undefined : refusalFor(suspension);
}

/** The same of what takes a function by its name. */
function hindranceOfName(facts: FileFacts, settings: Settings, name: TSESTree.Node): RefusalReason | undefined {
  const handed = handedTo(name);
  if (!handed?.call) return undefined;
  const taker = takerAt(facts, handed, undefined, name);
  if (isPerItem(taker.called)) return hindranceAt(facts, settings, handed.call);
  // There is no place for a handler.
  return taker.result === 'ignored' && settings.fireAndForget !== 'void' ? 'void-callback' : undefined;
}

/** Why a place that runs something through helpers cannot wait, whatever becomes of the functions that it calls. */
export function hindranceOfPlace(
  facts: FileFacts,
  settings: Settings,
  { node, call }: ColouredNode,
): RefusalReason | undefined {
  return call.isByName
    ? hindranceOfName(facts, settings, node)
    : hindranceAt(facts, settings, node as TSESTree.Expression);
}
