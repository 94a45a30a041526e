import type { TSESTree } from '@typescript-eslint/types';
import type { Drive } from '../analysis/driven-by.js';
import type { FileFacts } from '../analysis/file-facts.js';
import { runnerCall, type RunnerCall } from '../analysis/runner-calls.js';
import { findInside, isFunction } from '../analysis/tree.js';
import type { NestedRunnerRow } from '../catalogue/row.js';
import type { Finding } from './finding.js';
import { planNested } from './no-nested-runners/plan.js';
import { isWorker } from './no-nested-runners/worker.js';
import { functionName } from './shared/function-name.js';

export type NestedMessage = 'hangs' | 'mayHang' | 'reenters' | 'turns' | 'stalls' | 'waits' | 'polls' | 'needsFiber' | 'timesOut' | 'gone';

export type NestedCall = RunnerCall<NestedRunnerRow>;
export type MicrotaskDrive = Extract<Drive, { by: 'microtask' }>;

interface Judged {
  readonly messageId: NestedMessage;
  readonly data?: Readonly<Record<string, string>>;
}

const isMicrotask = (drive: Drive): drive is MicrotaskDrive => drive.by === 'microtask';

function whereOf(drive: MicrotaskDrive): string {
  switch (drive.how) {
    case 'async-function':
      return `${functionName(drive.at, 'this function')} has awaited before`;
    case 'promise-callback':
      return 'a promise callback';
    case 'module':
      return 'an ES module loads';
    case 'test-body':
      return `${drive.test?.runner ?? 'the test runner'} calls test bodies`;
  }
}

/** Re-entering hangs inside a microtask, and only there (measured: deasync 0.1.32, @kaciras/deasync 1.1.0). */
function judgeReentry({ row }: NestedCall, drives: readonly Drive[]): Judged | undefined {
  const microtasks = drives.filter(isMicrotask);
  const certain = microtasks.find(({ afterAwait }) => afterAwait === 'after');
  if (certain) {
    const where = certain.how === 'async-function' ? `${whereOf(certain)}, so it runs inside a microtask` : `${whereOf(certain)} inside a microtask`;
    const reason = certain.how === 'promise-callback' ? 'a promise callback runs inside a microtask' : where;
    // A wrapped callback-style function that needs no promise to settle is served by the re-entered loop (measured).
    return row.callStyle === 'factory' ? { messageId: 'mayHang', data: { condition: `its callback comes from a promise, since ${reason}` } } : { messageId: 'hangs', data: { reason } };
  }
  const possible = microtasks.find(({ afterAwait }) => afterAwait === 'maybe');
  if (possible) return { messageId: 'mayHang', data: { condition: 'an `await` has run before it' } };
  const before = microtasks[0];
  if (before) return { messageId: 'reenters', data: { fn: functionName(before.at, 'this function') } };
  if (drives.length > 0) return { messageId: 'mayHang', data: { condition: 'its fibre was resumed by a promise' } };
  return undefined;
}

/** Test bodies and modules that never wait are synchronous code: a stall there delays nobody. */
function isAsynchronous(drive: Drive): boolean {
  return !isMicrotask(drive) || (drive.how !== 'module' && drive.how !== 'test-body');
}

function isPolled(facts: FileFacts, call: TSESTree.Node): boolean {
  for (let at = call.parent; at; at = at.parent) {
    if (isFunction(at)) return false;
    if (at.type === 'WhileStatement' || at.type === 'DoWhileStatement' || at.type === 'ForStatement') {
      return findInside(at, facts.parsed.visitorKeys, ({ type }) => type === 'AwaitExpression' || type === 'YieldExpression') === undefined;
    }
  }
  return false;
}

/** A time-out other than `Infinity`. */
function hasTimeout({ call, row }: NestedCall): boolean {
  const argument = row.timeoutArgument === undefined ? undefined : call.arguments[row.timeoutArgument];
  return argument !== undefined && !(argument.type === 'Identifier' && (argument.name === 'Infinity' || argument.name === 'undefined'));
}

function judge(facts: FileFacts, nested: NestedCall, drives: readonly Drive[]): Judged | undefined {
  const inAsync = drives.some(isAsynchronous);
  switch (nested.row.hazard) {
    case 'reenters':
      return judgeReentry(nested, drives);
    case 'turns': {
      const [drive] = drives.filter(isAsynchronous);
      return drive && { messageId: 'turns', data: { fn: functionName(drive.at, 'this function') } };
    }
    case 'stalls':
      return inAsync ? { messageId: 'stalls', data: { until: 'it has its answer' } } : undefined;
    case 'waits':
      if (!inAsync || isWorker(facts)) return undefined;
      return hasTimeout(nested) ? { messageId: 'stalls', data: { until: 'it is notified or its time is up' } } : { messageId: 'waits' };
    case 'polls':
      return inAsync && isPolled(facts, nested.call) ? { messageId: 'polls' } : undefined;
    case 'times-out':
      return inAsync ? { messageId: 'timesOut' } : undefined;
    case 'needs-fiber':
      return { messageId: 'needsFiber' };
    case 'gone':
      return { messageId: 'gone' };
  }
}

/** How messages name a call: its callee's text, shortened to its last two names where it is long. */
function calleeName(facts: FileFacts, { call }: NestedCall): string {
  const text = facts.textOf(call.callee).replace(/\s+/g, ' ');
  return text.length <= 40 ? text : `…${text.slice(-39)}`;
}

/** Calls that block the loop they run on, where the code around them runs on that loop. */
export function decideNoNestedRunners(facts: FileFacts): Finding<NestedMessage>[] {
  const calls = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')];
  return calls.flatMap((call): Finding<NestedMessage>[] => {
    const nested = runnerCall(facts, 'nested-runner', call);
    if (!nested) return [];
    const drives = facts.drivenBy(call);
    const judged = judge(facts, nested, drives);
    if (!judged) return [];
    return [
      {
        node: call,
        messageId: judged.messageId,
        data: { call: calleeName(facts, nested), instead: nested.row.instead, ...judged.data },
        plan: planNested(facts, nested, drives),
        drivenBy: drives,
        sink: facts.sink(call),
        row: nested.row,
      },
    ];
  });
}
