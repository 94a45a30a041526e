import type { TSESTree } from '@typescript-eslint/types';
import type { Drive } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { findInside, isFunction } from '../../analysis/tree.js';
import { isWorker } from '../../analysis/worker.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { NestedCall } from './finding.js';
import { reasons, type NestedMessage } from './messages.js';
import { filled } from '../making/filled.js';
import { functionName } from '../making/function-name.js';

type MicrotaskDrive = Extract<Drive, { by: 'microtask' }>;

/** What happens at run time, as a message. */
export interface Hazardous {
  readonly messageId: NestedMessage;
  readonly data?: Readonly<Record<string, string>>;
}

/** A call that comes to a nested runner, directly or through others. */
export interface Blocking {
  readonly row: NestedRunnerRow;
  readonly timesOut: boolean;
  /** A loop that never yields asks again and again. */
  readonly isPolled: boolean;
}

const isMicrotask = (drive: Drive): drive is MicrotaskDrive => drive.by === 'microtask';

function reasonOf({ how, at, test }: MicrotaskDrive): string {
  return filled(reasons[how], { fn: functionName(at, 'this function'), runner: test?.runner ?? 'the test runner' });
}

/** Re-entering hangs inside a microtask, and only there (measured: deasync 0.1.32, @kaciras/deasync 1.1.0). */
function judgeReentry({ row }: Blocking, drives: readonly Drive[]): Hazardous | undefined {
  const microtasks = drives.filter(isMicrotask);
  const certain = microtasks.find(({ afterAwait }) => afterAwait === 'after');
  if (certain) {
    const reason = reasonOf(certain);
    // A wrapped callback-style function that needs no promise to settle is served by the re-entered loop (measured).
    return { messageId: row.callStyle === 'factory' ? 'mayHangForPromise' : 'hangs', data: { reason } };
  }
  const possible = microtasks.find(({ afterAwait }) => afterAwait === 'maybe');
  if (possible) return { messageId: 'mayHang' };
  const before = microtasks[0];
  if (before) return { messageId: 'reenters', data: { fn: functionName(before.at, 'this function') } };
  if (drives.length > 0) return { messageId: 'mayHangResumed' };
  return undefined;
}

/** Test bodies and modules that never wait are synchronous code: a stall there delays nobody. */
function isAsynchronous(drive: Drive): boolean {
  return !isMicrotask(drive) || (drive.how !== 'module' && drive.how !== 'test-body');
}

export function isPolled(facts: FileFacts, call: TSESTree.Node): boolean {
  for (let at = call.parent; at; at = at.parent) {
    if (isFunction(at)) return false;
    if (at.type === 'WhileStatement' || at.type === 'DoWhileStatement' || at.type === 'ForStatement') {
      return (
        findInside(
          at,
          facts.parsed.visitorKeys,
          ({ type }) => type === 'AwaitExpression' || type === 'YieldExpression',
        ) === undefined
      );
    }
  }
  return false;
}

/** A time-out other than `Infinity`. */
export function hasTimeout({ call, row }: NestedCall): boolean {
  const argument = row.timeoutArgument === undefined ? undefined : call.arguments[row.timeoutArgument];
  return (
    argument !== undefined &&
    !(argument.type === 'Identifier' && (argument.name === 'Infinity' || argument.name === 'undefined'))
  );
}

/** What a call that blocks does where these drive it; `undefined` where it may. */
export function hazardOf(facts: FileFacts, blocking: Blocking, drives: readonly Drive[]): Hazardous | undefined {
  const inAsync = drives.some(isAsynchronous);
  switch (blocking.row.hazard) {
    case 'reenters':
      return judgeReentry(blocking, drives);
    case 'turns': {
      const [drive] = drives.filter(isAsynchronous);
      return drive && { messageId: 'turns', data: { fn: functionName(drive.at, 'this function') } };
    }
    case 'stalls':
      return inAsync ? { messageId: 'stalls' } : undefined;
    case 'waits':
      if (!inAsync || isWorker(facts)) return undefined;
      return { messageId: blocking.timesOut ? 'stallsForTime' : 'waits' };
    case 'polls':
      return inAsync && blocking.isPolled ? { messageId: 'polls' } : undefined;
    case 'times-out':
      return inAsync ? { messageId: 'timesOut' } : undefined;
    case 'needs-fiber':
      return { messageId: 'needsFiber' };
    case 'gone':
      return { messageId: 'gone' };
  }
}
