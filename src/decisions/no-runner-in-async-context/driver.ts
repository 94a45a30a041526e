import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import { callbackFact } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { DriverRow } from '../../catalogue/row.js';
import type { RunnerUse } from '../no-runner-in-async-context.js';

/** The code of the same runtime that a runner is used in. */
export interface Driver {
  /** `later-callback`: a callback that runs when the code around it may be over, written inside that code. */
  readonly how: 'generator' | 'callback' | 'later-callback';
  readonly at: TSESTree.Node;
  readonly row?: DriverRow | undefined;
}

/** Who drives this use of a runner with the runner's own runtime; `undefined` at the edge, where it belongs. */
export function driverOf(facts: FileFacts, { node, row }: RunnerUse): Driver | undefined {
  const drive = facts.drivenBy(node).find(({ by }) => by === row.runtime);
  if (drive && drive.by !== 'microtask') return { how: drive.how, at: drive.at, row: drive.row };
  return row.runtime === 'effect' ? laterCallback(facts, node) : undefined;
}

/** Looks through callbacks that run later, written inside a generator that Effect drives. */
function laterCallback(facts: FileFacts, node: TSESTree.Node): Driver | undefined {
  const boundary = boundaryOf(node);
  if (boundary.kind !== 'function' || callbackFact(facts, boundary).timing !== 'later') return undefined;
  const outer = facts.drivenBy(boundary.node).find(({ by }) => by === 'effect');
  if (outer && outer.by !== 'microtask') return { how: 'later-callback', at: outer.at, row: outer.row };
  return undefined;
}
