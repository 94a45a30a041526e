import type { TSESTree } from '@typescript-eslint/types';
import type { CalledAs } from '../../analysis/blocking/handlers.js';
import type { Drive } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { BlockingCallRow } from '../../catalogue/blocking-row.js';
import type { Finding } from '../finding.js';
import { functionName } from '../making/function-name.js';
import type { BlockingOptions } from './finding.js';
import { ends, times, type BlockingMessage } from './messages.js';
import { runsAtStart } from './start-up.js';

/** A place that blocks. */
interface Blocked {
  readonly node: TSESTree.Node;
  readonly as: CalledAs;
  readonly drives: () => readonly Drive[];
  readonly row: BlockingCallRow;
  readonly where: BlockingOptions['where'];
}

/** What is said of a place that blocks; nothing where nobody waits meanwhile. */
export function said(
  facts: FileFacts,
  { node, as, drives, row, where }: Blocked,
): Pick<Finding<BlockingMessage>, 'messageId' | 'data'> | undefined {
  if (as === 'once' || as === 'test') return undefined;
  const done = ends[row.cost];
  if (as) return { messageId: 'handler', data: { done, when: times[as] } };
  if (where === 'handlers' || runsAtStart(facts, node)) return undefined;
  const drive = drives().find(
    ({ by, how }) => by !== 'microtask' || how === 'async-function' || how === 'promise-callback',
  );
  return drive && { messageId: 'async', data: { done, fn: functionName(drive.at, 'this code') } };
}
