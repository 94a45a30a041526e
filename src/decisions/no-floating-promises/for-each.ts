import type { TSESTree } from '@typescript-eslint/types';
import { bare, lastName } from '../../analysis/tree.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import type { Floating, FloatingFinding } from './finding.js';
import { mayBecomeAsync } from '../making/hindrance.js';
import { planOf, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { awaitStep } from '../making/wait.js';

type AsyncCallback = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression;

interface AsyncForEach {
  readonly call: TSESTree.CallExpression;
  readonly callee: TSESTree.MemberExpression;
  readonly callback: AsyncCallback;
}

function asyncForEach(floating: Floating, call: TSESTree.CallExpression): AsyncForEach | undefined {
  const callee = bare(call.callee);
  const callback = call.arguments[0];
  if (callee.type !== 'MemberExpression' || lastName(callee) !== 'forEach') return undefined;
  if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return undefined;
  if (!callback.async || callback.generator) return undefined;
  const row = floating.facts.row('callback', callee);
  return row?.timing === 'at-once' ? { call, callee, callback } : undefined;
}

function planFor(floating: Floating, { call, callee, callback }: AsyncForEach): Plan {
  const { facts, settings } = floating;
  const suspension = facts.suspendsWith(call);
  const statement = call.parent;
  const isArray = facts.row('callback', callee)?.export.endsWith('Array#forEach') === true && !callee.optional;
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
    choices.push(
      rewrite(
        [...around, { verb: 'for-of', statement, iterable: callee.object, callback }],
        'Await one after another in a `for…of` loop',
        'sequential',
      ),
    );
  }
  if (isArray) {
    const parallel: Step[] = [
      ...around,
      { verb: 'replace', node: callee.property, text: 'map', binding: 'primary' },
      { verb: 'wrap', node: call, before: 'Promise.all(', after: ')', result: 'call', operand: 'assignment' },
      awaitStep(call),
    ];
    choices.push(rewrite(parallel, 'Start all of them, and await them together with `Promise.all`', 'parallel'));
  }
  if (settings.forEach === 'parallel') choices.reverse();
  const settling = new Waits(facts, statement).result(callback);
  if (settling.waitsFor === 'elsewhere') return refuse('runs-concurrently', choices.reverse());
  const [best, ...alternatives] = choices;
  return planOf(best, alternatives, 'no-asynchronous-sibling');
}

/** `array.forEach(async …)`: the promises that the callback returns end nowhere. */
export function asyncForEachFindings(floating: Floating): FloatingFinding[] {
  const { facts } = floating;
  return facts.nodes.of('CallExpression').flatMap((call): FloatingFinding[] => {
    const found = asyncForEach(floating, call);
    if (!found) return [];
    return [
      {
        node: found.callee.property,
        messageId: 'forEachDropped',
        data: {},
        plan: planFor(floating, found),
        drivenBy: facts.drivenBy(call),
        sink: { kind: 'dropped', at: call },
        row: facts.row('callback', found.callee),
      },
    ];
  });
}
