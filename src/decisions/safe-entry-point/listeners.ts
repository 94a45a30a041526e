import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { findInside, holds, isFunction, lastName } from '../../analysis/tree.js';
import { isOfLastingHost } from '../../analysis/lasting-host.js';
import { ownNameOf } from '../../analysis/own-name.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { memberOfProcess } from '../../analysis/process.js';
import type { Plan } from '../../plans/plan.js';
import { functionCalled, functionNamed } from '../making/function-called.js';
import { calleeName } from '../making/callee-name.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { FateReader } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { listenersOf, methodOf, type Listened } from './listeners-of.js';
import { fates, type EntryMessage } from './messages.js';
import { planHandler } from './plan.js';

/** Events whose listeners take the place of Node's own end with code 1; `uncaughtExceptionMonitor` does not. */
const SAVED: Readonly<Record<string, EntryMessage>> = {
  unhandledRejection: 'rejections',
  uncaughtException: 'exceptions',
};

/** What a shell says of a process that a signal ended: 128 and the signal's number. */
const CODES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 };

function finding(
  { facts }: Entry,
  { event, call, listener }: Listened,
  messageId: EntryMessage,
  data: Readonly<Record<string, string>>,
  planned: Plan,
): EntryFinding {
  return {
    node: event,
    messageId,
    data,
    plan: planned,
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'handled', at: listener },
  };
}

/** Listeners of failures that nobody handles, which print them and leave the exit code of a success. */
function ofFailures(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  if (isOfLastingHost(facts)) return [];
  return listenersOf(facts, /^(?:unhandledRejection|uncaughtException)$/).flatMap((listened): EntryFinding[] => {
    const { listener, name } = listened;
    const read = new FateReader(facts).ofHandler(listener);
    if (read.fate === 'fails' || read.fate === 'unknown') return [];
    if (!read.endsWell.every((end) => holds(listener, end))) return [];
    const planned = planHandler(facts, listener, read, 'listener');
    return [finding(entry, listened, SAVED[name]!, { fate: fates[read.fate] }, planned)];
  });
}

/** Listeners of signals that print, and then neither wait for anything nor end the process. */
function ofSignals(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  const all = listenersOf(facts, /^SIG(?:INT|TERM|HUP|QUIT)$/).map((listened) => ({
    listened,
    read: new FateReader(facts, false).ofHandler(listened.listener),
  }));
  const isIdle = ({ read }: (typeof all)[number]): boolean => read.fate === 'printed' && read.endsWell.length === 0;
  return all.flatMap((one): EntryFinding[] => {
    const { listener, name, once } = one.listened;
    if (once || !all.every((other) => other.listened.name !== name || isIdle(other))) return [];
    const fn = ownListener(facts, listener);
    const steps = fn && [
      { verb: 'append', body: fn.body, statement: `process.exit(${CODES[name]!})`, atStart: false } as const,
    ];
    const planned = steps
      ? plan(rewrite(steps, `Exit with ${CODES[name]!}, as a process that the signal ends`, 'exit'))
      : refuse('void-callback');
    return [finding(entry, one.listened, 'signal', { name }, planned)];
  });
}

function listenerOf(facts: FileFacts, listener: TSESTree.Node): FunctionNode | undefined {
  if (isFunction(listener)) return listener;
  return listener.type === 'Identifier' ? functionNamed(facts, listener) : undefined;
}

/** One that is called by nothing else. */
function ownListener(facts: FileFacts, listener: TSESTree.Node): FunctionNode | undefined {
  const fn = listenerOf(facts, listener);
  return fn && (fn === listener || ownNameOf(facts, fn)?.uses.length === 1) ? fn : undefined;
}

const TURNS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'fetch']);
const WAITS = /^(?:node:)?(?:fs|timers|readline|dns|stream)\/promises$|^fs\.promises/;

/** Does a call start what only the event loop finishes: a timer, a file, a request? */
function needsLoop(facts: FileFacts, call: TSESTree.CallExpression, depth = 3): boolean {
  const { parent } = call;
  if (parent.type === 'MemberExpression' && lastName(parent) === 'unref') return false;
  const own = facts
    .bindings(call.callee)
    .some(
      ({ module, path }) =>
        (module === '' && TURNS.has(path)) ||
        WAITS.test(module) ||
        (/^(?:node:)?fs$/.test(module) && /^(?:default\.)?promises\./.test(path)),
    );
  if (own || depth === 0) return own;
  const fn = functionCalled(facts, call);
  return fn !== undefined && callIn(facts, fn, (inner) => needsLoop(facts, inner, depth - 1)) !== undefined;
}

function callIn(
  facts: FileFacts,
  fn: FunctionNode,
  wanted: (call: TSESTree.CallExpression) => boolean,
): TSESTree.CallExpression | undefined {
  return findInside(fn.body, facts.parsed.visitorKeys, (node) => node.type === 'CallExpression' && wanted(node)) as
    | TSESTree.CallExpression
    | undefined;
}

/** A promise that is awaited, or that nothing has. Who emits an event has its listeners called before it gives one. */
function isPending(facts: FileFacts, call: TSESTree.CallExpression): boolean {
  if (lastName(call.callee) === 'emit') return false;
  const { parent } = call;
  const isLeft =
    parent.type === 'ExpressionStatement' ||
    parent.type === 'AwaitExpression' ||
    parent.type === 'ArrowFunctionExpression' ||
    (parent.type === 'UnaryExpression' && parent.operator === 'void');
  return isLeft && facts.oracle.values([call])[0]?.kind === 'promise';
}

/** Listeners of `exit` that start what the event loop would have to finish, which has stopped. */
function ofTheEnd(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  return listenersOf(facts, /^exit$/).flatMap((listened): EntryFinding[] => {
    const fn = listenerOf(facts, listened.listener);
    const started = fn && callIn(facts, fn, (call) => needsLoop(facts, call) || isPending(facts, call));
    if (!started) return [];
    return [
      finding(entry, listened, 'atTheEnd', { name: calleeName(facts, started.callee) }, refuse('loop-has-stopped')),
    ];
  });
}

/** What code does not do each time that it is called: behind a test, or only until it leaves. */
const mayStop = ({ type }: TSESTree.Node): boolean =>
  /^(?:If|Return|Throw|Try|Switch)Statement$|^(?:Conditional|Logical)Expression$|^Assignment/.test(type);

/** Listeners of `beforeExit` that start work each time, which ends in another `beforeExit`. */
function beforeTheEnd(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  const { visitorKeys } = facts.parsed;
  return listenersOf(facts, /^beforeExit$/).flatMap((listened): EntryFinding[] => {
    const fn = listenerOf(facts, listened.listener);
    if (!fn || listened.once || findInside(fn.body, visitorKeys, mayStop)) return [];
    const started = callIn(facts, fn, (call) => needsLoop(facts, call));
    const ends = callIn(facts, fn, ({ callee }) =>
      /^(?:exit|off|remove\w+)$/.test(memberOfProcess(facts.parsed, callee) ?? ''),
    );
    if (!started || ends) return [];
    const method = methodOf(listened);
    const once = method?.name === 'prependListener' ? 'prependOnceListener' : 'once';
    const planned = method
      ? plan(rewrite([{ verb: 'replace', node: method.node, text: once, binding: 'primary' }], 'Listen once', 'once'))
      : refuse('loop-has-stopped');
    return [finding(entry, listened, 'endless', { name: calleeName(facts, started.callee) }, planned)];
  });
}

/** Listeners of the process by which it ends otherwise than meant, or not at all. */
export function listenerFindings(entry: Entry): EntryFinding[] {
  return [...ofFailures(entry), ...ofSignals(entry), ...ofTheEnd(entry), ...beforeTheEnd(entry)];
}
