import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfNode } from '../../analysis/node-program.js';
import { bare, holds } from '../../analysis/tree.js';
import { listOf } from '../../plans/draft.js';
import type { Plan, Step } from '../../plans/plan.js';
import { mayBecomeAsync } from '../making/hindrance.js';
import { importOf } from '../making/import-of.js';
import { plan, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { isClock } from './clocks.js';
import type { Loop } from './finding.js';
import { listenedFor } from './listened.js';

const SLEEP = 'await a timer: `setTimeout` of `node:timers/promises`, or `scheduler.wait`';
const RESOLVE =
  'make a promise, resolve it where the flag is set, and await it here; of an event, `await once(emitter, name)`';

/** What a loop over the clock waits for, and the statement before it that only says when it began. */
interface Pause {
  readonly time: string;
  readonly began?: TSESTree.VariableDeclaration;
}

/** The value that the declaration right before the loop gives a name; the declaration, where the loop alone reads it. */
function declaredBefore(
  facts: FileFacts,
  loop: Loop,
  name: TSESTree.Node,
): { readonly value: TSESTree.Expression; readonly began: Pick<Pause, 'began'> } | undefined {
  const variable = name.type === 'Identifier' ? facts.variable(name) : undefined;
  const [definition] = variable?.defs ?? [];
  const list = listOf(loop) ?? [];
  const declaration = list[list.indexOf(loop) - 1];
  if (definition?.type !== 'Variable' || declaration?.type !== 'VariableDeclaration') return undefined;
  const { node } = definition;
  if (node.parent !== declaration || declaration.declarations.length > 1 || !node.init) return undefined;
  const isOwn = variable!.references.every((use) => use.init || holds(loop, use.identifier));
  return { value: node.init, began: isOwn ? { began: declaration } : {} };
}

const isCheap = ({ type }: TSESTree.Node): boolean =>
  type === 'Identifier' || type === 'Literal' || type === 'MemberExpression';

/** `while (Date.now() - start < ms)`, `while (Date.now() < end)`. */
function pauseOf(facts: FileFacts, loop: Loop): Pause | undefined {
  const test = loop.test && bare(loop.test);
  if (loop.type === 'ForStatement' || test?.type !== 'BinaryExpression') return undefined;
  const [low, high] = /^<=?$/.test(test.operator)
    ? [test.left, test.right]
    : /^>=?$/.test(test.operator)
      ? [test.right, test.left]
      : [];
  if (!low || !high || low.type === 'PrivateIdentifier') return undefined;
  if (low.type === 'BinaryExpression' && low.operator === '-' && isClock(facts, low.left)) {
    const began = declaredBefore(facts, loop, low.right);
    return began && isClock(facts, began.value) ? { time: facts.textOf(high), ...began.began } : undefined;
  }
  if (!isClock(facts, low) || !isCheap(high)) return undefined;
  const end = declaredBefore(facts, loop, high);
  if (end?.value.type === 'BinaryExpression' && end.value.operator === '+' && isClock(facts, end.value.left))
    return { time: facts.textOf(end.value.right), ...end.began };
  return { time: `${facts.textOf(high)} - ${facts.textOf(low)}` };
}

/** Lets the time pass without holding the thread, where the code can wait. */
export function planSpin(facts: FileFacts, loop: Loop): Plan {
  const suspension = facts.suspendsWith(loop);
  const isCallback = suspension.with === 'nothing' && mayBecomeAsync(suspension);
  if (suspension.with !== 'await' && !isCallback) return refuseToWait(suspension, SLEEP);
  const pause = pauseOf(facts, loop);
  if (!pause) return refuse('unknown-time', [], SLEEP);
  const timer = isOfNode(facts) ? importOf(facts, 'node:timers/promises', 'setTimeout') : undefined;
  const text = timer
    ? `await ${timer.local}(${pause.time});`
    : `await new Promise((resolve) => setTimeout(resolve, ${pause.time}));`;
  const steps: Step[] = [
    { verb: 'replace', node: loop, text, binding: 'primary' },
    ...(pause.began ? [{ verb: 'remove', statement: pause.began } as const] : []),
    ...(timer?.steps ?? []),
  ];
  if (isCallback && suspension.boundary.kind === 'function')
    steps.unshift({ verb: 'make-async', fn: suspension.boundary.node });
  return plan(rewrite(steps, 'Await a timer', 'await'));
}

/** What sets the flag has to say so by a promise: where a listener beside the loop does, that is written; else its author has to. */
export function planFlag(facts: FileFacts, loop: Loop): Plan {
  const suspension = facts.suspendsWith(loop);
  const listened = suspension.with === 'await' ? listenedFor(facts, loop) : undefined;
  if (listened) return plan(listened);
  return suspension.with === 'await' ? refuse('set-by-other-code', [], RESOLVE) : refuseToWait(suspension, RESOLVE);
}
