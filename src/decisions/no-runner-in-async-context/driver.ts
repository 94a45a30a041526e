import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { handedTo } from '../../analysis/boundaries.js';
import { drivesOfHandedOver, type Drive } from '../../analysis/driven-by.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { writtenInside } from '../../analysis/written-inside.js';
import type { Runtime } from '../../catalogue/row.js';
import { YIELDS_PROMISES } from '../no-runner-in-async-context.js';

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
  runtime: Exclude<Runtime, 'microtask'>,
  isHandedOver = false,
): Driver | undefined {
  const drives = isHandedOver ? drivesOfHandedOver(facts, node) : facts.drivenBy(node);
  const drive = drives.find(({ by }) => by === runtime);
  if (drive && drive.by !== 'microtask') return { how: drive.how, at: drive.at, through: [] };
  // What these runs lose is the wait for their promise, which is another rule's to say.
  if (YIELDS_PROMISES.has(runtime)) return undefined;
  const around = writtenInside(facts, node, runtime);
  return around && { how: 'inside', at: around.drive.at, through: around.through, around: around.drive };
}

/** Where a use `inside` stands: words of a message. */
export const placeInside = ({ through: [innermost] }: Driver): string =>
  innermost && handedTo(innermost) ? 'in this callback' : 'in this function';
