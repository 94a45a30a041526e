import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, lastName } from '../../analysis/tree.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { allOf } from '../../plans/wraps.js';
import type { Floating, FloatingFinding } from './finding.js';
import { functionNamed } from '../making/function-called.js';
import { mayBecomeAsync } from '../making/hindrance.js';
import { unusedName } from '../making/import-of.js';
import { mayReject, neverRejects } from '../making/may-reject.js';
import { planOf, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { awaitStep } from '../making/wait.js';
import { isKnownSafe, unhandledIn, type Unhandled } from './unhandled.js';

type Callback = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression;

interface PromisingForEach {
  readonly call: TSESTree.CallExpression;
  readonly callee: TSESTree.MemberExpression;
  /** Whose promises are dropped: written in its place, or of this file and given by its name. */
  readonly fn: FunctionNode;
  readonly callback?: Callback;
  readonly row: CallbackRow;
}

const isInline = (node: TSESTree.Node | undefined): node is Callback =>
  node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';

/** `(id) => save(id)`, of a promise that nobody handles. */
function givesPromise(floating: Floating, { body }: Callback): boolean {
  if (body.type === 'BlockStatement') return false;
  const [first] = unhandledIn(floating, body);
  return (
    first?.kind === 'promise' &&
    !isKnownSafe(floating, bare(body) as TSESTree.Expression) &&
    !neverRejects(floating.facts, body)
  );
}

function promisingForEach(floating: Floating, call: TSESTree.CallExpression): PromisingForEach | undefined {
  const { facts } = floating;
  const callee = bare(call.callee);
  const [given] = call.arguments;
  if (callee.type !== 'MemberExpression' || lastName(callee) !== 'forEach' || !given) return undefined;
  const fn = isInline(given) ? given : given.type === 'Identifier' ? functionNamed(facts, given) : undefined;
  if (!fn || fn.generator) return undefined;
  // Called by its name, one that handles its own failures says that it may be let go.
  const promises = fn.async
    ? isInline(given) || mayReject(facts, fn)
    : isInline(given) && givesPromise(floating, given);
  const row = promises ? facts.row('callback', callee) : undefined;
  return row?.timing === 'at-once' ? { call, callee, fn, row, ...(isInline(given) && { callback: given }) } : undefined;
}

/** `for (const id of ids) await save(id)`, of a function that takes nothing but the item. */
function loopOver(facts: FileFacts, { call, callee, fn }: PromisingForEach): Step | undefined {
  if (fn.params.length > 1 || fn.params.some(({ type }) => type === 'RestElement')) return undefined;
  const [parameter] = fn.params;
  const item = unusedName(facts, parameter?.type === 'Identifier' ? parameter.name : 'item', call);
  const text = `for (const ${item} of ${facts.textOf(callee.object)}) await ${facts.textOf(call.arguments[0]!)}(${item})`;
  return { verb: 'replace', node: call, text, binding: 'primary' };
}

function planFor({ facts, settings }: Floating, found: PromisingForEach): Plan {
  const { call, callee, fn, callback, row } = found;
  const suspension = facts.suspendsWith(call);
  const statement = call.parent;
  const isArray = row.export.endsWith('Array#forEach') && !callee.optional;
  const follower =
    suspension.with === 'nothing' && mayBecomeAsync(suspension) && suspension.boundary.kind === 'function'
      ? suspension.boundary.node
      : undefined;
  if (suspension.with !== 'await' && !follower) {
    return refuseToWait(suspension);
  }
  const around: Step[] = follower ? [{ verb: 'make-async', fn: follower }] : [];
  const choices: Rewrite[] = [];
  if (isArray && statement.type === 'ExpressionStatement' && call.arguments.length === 1) {
    const loop: Step | undefined = callback
      ? { verb: 'for-of', statement, iterable: callee.object, callback }
      : loopOver(facts, found);
    if (loop) choices.push(rewrite([...around, loop], 'Await one after another in a `for…of` loop', 'sequential'));
  }
  if (isArray) {
    const parallel: Step[] = [
      ...around,
      { verb: 'replace', node: callee.property, text: 'map', binding: 'primary' },
      allOf(call),
      awaitStep(call),
    ];
    choices.push(rewrite(parallel, 'Start all of them, and await them together with `Promise.all`', 'parallel'));
  }
  if (settings.forEach === 'parallel') choices.reverse();
  const settling = new Waits(facts, statement).result(fn);
  if (settling.waitsFor === 'elsewhere') return refuse('runs-concurrently', choices.reverse());
  const [best, ...alternatives] = choices;
  return planOf(best, alternatives, 'no-asynchronous-sibling');
}

/** `array.forEach(async …)`, `array.forEach((id) => save(id))`: the promises that the callback returns end nowhere. */
export function forEachFindings(floating: Floating): FloatingFinding[] {
  const { facts } = floating;
  return facts.nodes.of('CallExpression').flatMap((call): FloatingFinding[] => {
    const found = promisingForEach(floating, call);
    if (!found) return [];
    return [
      {
        node: found.callee.property,
        messageId: found.callback?.async ? 'forEachDropped' : 'forEachIgnored',
        data: {},
        plan: planFor(floating, found),
        drivenBy: facts.drivenBy(call),
        sink: { kind: 'dropped', at: call },
        row: found.row,
      },
    ];
  });
}

/**
 * A promise dropped by a statement of a callback, which nobody would wait for: in a loop in the callback's place, the
 * code around waits for it.
 *
 * @returns nothing where the callback is not given to `forEach`, or the code around cannot wait; `runs-concurrently`
 * where that code may be what the promise waits for
 */
export function loopAround(
  facts: FileFacts,
  node: TSESTree.Node,
  values: readonly Unhandled[],
): Rewrite | 'runs-concurrently' | undefined {
  const boundary = boundaryOf(node);
  if (boundary.kind !== 'function' || boundary.role !== 'argument' || !boundary.call) return undefined;
  const { call, node: callback } = boundary;
  const callee = bare(call.callee);
  const statement = call.parent;
  if (callee.type !== 'MemberExpression' || callee.optional || statement.type !== 'ExpressionStatement')
    return undefined;
  if (!isInline(callback) || callback.async || callback.generator || call.arguments.length > 1) return undefined;
  const row = facts.row('callback', callee);
  if (row?.timing !== 'at-once' || !row.export.endsWith('Array#forEach')) return undefined;
  if (facts.suspendsWith(call).with !== 'await') return undefined;
  if (values.some((value) => value.kind !== 'promise' || value.voided)) return undefined;
  const waits = new Waits(facts, statement);
  if (values.some((value) => waits.of(value.node).waitsFor === 'elsewhere')) return 'runs-concurrently';
  const loop: Step = { verb: 'for-of', statement, iterable: callee.object, callback };
  return rewrite(
    [loop, ...values.map((value) => awaitStep(value.node))],
    'Await one after another in a `for…of` loop',
    'sequential',
  );
}
