import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { handedTo } from '../../analysis/boundaries.js';
import { drivesOfHandedOver, type Drive } from '../../analysis/driven-by.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { writtenInside } from '../../analysis/written-inside.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { places } from './messages.js';

/** The code of the same runtime that a runner is used in. */
export interface Driver {
  /** `inside`: written inside that code, in functions that something else calls, at once or when it may be over. */
  readonly how: 'generator' | 'callback' | 'inside';
  readonly at: TSESTree.Node;
  /** For `inside`: those functions, from the innermost. */
  readonly through: readonly FunctionNode[];
  /** For `inside`: what drives that code. */
  readonly around?: Drive;
}

/**
 * Who drives a use of a runner with the runner's own runtime; `undefined` at the edge, where it belongs.
 *
 * @param isHandedOver the node is the name of a function, given to what calls it
 */
export function driverOf(
  facts: FileFacts,
  node: TSESTree.Node,
  runtime: FibreRuntime,
  isHandedOver = false,
): Driver | undefined {
  const drives = isHandedOver ? drivesOfHandedOver(facts, node) : facts.drivenBy(node);
  const drive = drives.find(({ by }) => by === runtime);
  if (drive && drive.by !== 'microtask') return { how: drive.how, at: drive.at, through: [] };
  // What these runs lose is the wait for their promise, which is another rule's to say.
  if (runtimes[runtime].yieldsPromises) return undefined;
  const around = writtenInside(facts, node, runtime);
  return around && { how: 'inside', at: around.drive.at, through: around.through, around: around.drive };
}

/** Where a use `inside` stands: words of a message. */
export const placeInside = ({ through: [innermost] }: Driver): string =>
  innermost && handedTo(innermost) ? places.callback : places.function;

/** Somebody has the subscription, and can end it; an observer's own result goes nowhere. */
export function isKept(facts: FileFacts, subscription: TSESTree.Node, driver: Driver): boolean {
  const { kind, at } = facts.sink(subscription);
  return kind !== 'dropped' && at !== driver.at;
}
