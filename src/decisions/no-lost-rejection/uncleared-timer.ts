import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, isFunction, lastName } from '../../analysis/tree.js';
import { refuse } from '../making/plans.js';
import type { LostFinding } from './finding.js';

/** Who waits less than a second longer hardly notices. */
const SHORT = 1000;

function isShort(time: TSESTree.Node | undefined): boolean {
  return time?.type === 'Literal' && typeof time.value === 'number' && time.value < SHORT;
}

/** The global `setTimeout`, or that of Node's `timers`, and nothing that the file calls so. */
function isTimeout(facts: FileFacts, callee: TSESTree.Node): boolean {
  if (lastName(callee) !== 'setTimeout') return false;
  const isOwn = (facts.variable(bare(callee))?.defs.length ?? 0) > 0;
  return facts.bindings(callee).some(({ module, package: owner }) => (isOwn ? isTimers(module) : owner === ''));
}

const isTimers = (module: string): boolean => /^(?:node:)?timers$/.test(module);

/** `new Promise((_, reject) => setTimeout(…))`, where nobody has what `setTimeout` gives. */
function timerInside(facts: FileFacts, made: TSESTree.NewExpression): TSESTree.CallExpression | undefined {
  const [executor] = made.arguments;
  if (!isFunction(executor) || facts.textOf(made.callee) !== 'Promise') return undefined;
  const { body } = executor;
  const timer = findInside(body, facts.parsed.visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || !isTimeout(facts, node.callee)) return false;
    return node === body || node.parent.type === 'ExpressionStatement';
  });
  return timer as TSESTree.CallExpression | undefined;
}

/** `setTimeout(1000)` of `timers/promises`, without options that could abort it. */
function isTimePromise(facts: FileFacts, { callee, arguments: given }: TSESTree.CallExpression): boolean {
  return (
    given.length < 3 &&
    facts
      .bindings(callee)
      .some(({ module, path }) => /^(?:node:)?timers\/promises$/.test(module) && path === 'setTimeout')
  );
}

function valueOf(facts: FileFacts, element: TSESTree.Node): TSESTree.Node {
  const node = bare(element);
  if (node.type !== 'Identifier') return node;
  const variable = facts.variable(node);
  const [definition, ...more] = variable?.defs ?? [];
  // Who reads it elsewhere may go on to wait for it.
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
  const isOne = definition?.type === 'Variable' && more.length === 0 && reads.length === 1;
  return isOne && definition.node.init ? bare(definition.node.init) : node;
}

/** The timer of an element of a race that nothing can clear; that of a bare time-out in it is what is underlined. */
function unclearedIn(facts: FileFacts, element: TSESTree.Node): TSESTree.Node | undefined {
  const value = valueOf(facts, element);
  if (value.type === 'NewExpression') {
    const timer = timerInside(facts, value);
    return timer && !isShort(timer.arguments[1]) && timer.arguments.length > 1 ? timer : undefined;
  }
  const isTime = value.type === 'CallExpression' && isTimePromise(facts, value) && !isShort(value.arguments[0]);
  return isTime ? value : undefined;
}

/** Timers of races that go on when the race is over. */
export function unclearedTimerFindings(facts: FileFacts): LostFinding[] {
  return facts.nodes.of('CallExpression').flatMap((race): LostFinding[] => {
    const [list] = race.arguments;
    if (list?.type !== 'ArrayExpression' || list.elements.length < 2 || facts.textOf(race.callee) !== 'Promise.race')
      return [];
    const timers = list.elements.flatMap((element) => (element ? (unclearedIn(facts, element) ?? []) : []));
    // A race of times alone is over when the first is, and says nothing of the others.
    if (timers.length === list.elements.length) return [];
    return timers.map((timer) => ({
      node: timer,
      messageId: 'unclearedTimer',
      data: {},
      plan: refuse('uncleared-timer'),
      drivenBy: facts.drivenBy(timer),
    }));
  });
}
