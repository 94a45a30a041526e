import type { TSESTree } from '@typescript-eslint/types';
import { CHAIN_METHODS } from '../../analysis/chain-methods.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import type { DriverRow } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Rewrite } from '../../plans/plan.js';
import { calledName, nameOf, type Given } from '../making/given.js';
import { importOf } from '../making/import-of.js';
import { inItsProgram } from '../making/in-its-program.js';
import { mayReject, neverRejects } from '../making/may-reject.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { Misused, MisusedFinding } from './finding.js';
import { operatorsOf } from './in-the-stream.js';
import { consequences } from './messages.js';

/** Operators that give on what they are given, and look at none of it: a promise stays one. */
const PASSING = new Set(
  [
    ['auditTime', 'catchError', 'debounceTime', 'delay', 'finalize', 'observeOn', 'retry', 'sampleTime'],
    ['share', 'shareReplay', 'skip', 'skipUntil', 'subscribeOn', 'take', 'takeLast', 'takeUntil', 'throttleTime'],
    ['takeUntilDestroyed', 'untilDestroyed'],
  ].flat(),
);

const isPassing = (operator: TSESTree.CallExpressionArgument): boolean => {
  const call = bare(operator);
  return call.type === 'CallExpression' && PASSING.has(lastName(call.callee) ?? '');
};

/** The call of a member of a value: `value.subscribe()`. */
function calledOn(value: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent: member } = value;
  const call: TSESTree.Node | undefined = member?.parent;
  const isMember = member?.type === 'MemberExpression' && member.object === value;
  return isMember && call?.type === 'CallExpression' && call.callee === member ? call : undefined;
}

/** Who subscribes to a stream that one of these operators stands in, where all behind it gives its values on as they are. */
function subscriptionBehind({ parent: pipe, ...operator }: Given['call']): TSESTree.CallExpression | undefined {
  if (pipe.type !== 'CallExpression') return undefined;
  const place = pipe.arguments.findIndex(({ range }) => range[0] === operator.range[0]);
  let from = place + 1;
  for (let call: TSESTree.CallExpression | undefined = pipe; call; call = calledOn(call)) {
    const name = lastName(call.callee);
    if (name === 'subscribe') return call === pipe ? undefined : call;
    if (place < 0 || name !== 'pipe' || !call.arguments.slice(from).every(isPassing)) return undefined;
    from = 0;
  }
  return undefined;
}

/** What a subscriber does with each promise: takes it for its value, or leaves it; `undefined` where it may wait for it. */
function takenFor(
  facts: FileFacts,
  [observer]: readonly TSESTree.CallExpressionArgument[],
): 'left' | 'value' | undefined {
  if (!observer) return 'left';
  const fn = bare(observer);
  if (!isFunction(fn)) return undefined;
  const [value, ...more] = fn.params;
  if (!value) return 'left';
  if (value.type === 'ObjectPattern') return 'value';
  if (value.type !== 'Identifier' || more.length > 0) return undefined;
  const uses = facts.parsed.scopeManager.getDeclaredVariables(fn).find(({ name }) => name === value.name)?.references;
  const areRead = uses?.map(({ identifier: { parent }, identifier }) => {
    const isMember = parent?.type === 'MemberExpression' && parent.object === identifier;
    return (isMember && !CHAIN_METHODS.has(lastName(parent) ?? '')) || parent?.type === 'TemplateLiteral';
  });
  if (!areRead || areRead.length === 0) return 'left';
  return areRead.every(Boolean) ? 'value' : undefined;
}

/** The operator that waits, in the place of this one: which, the file's other streams say. */
function planMapped(facts: FileFacts, { call }: Given, row: DriverRow): Plan {
  const { waitsIn = [] } = runtimes.rxjs;
  const callee = bare(call.callee);
  const [bound] = facts.bindings(callee);
  if (callee.type !== 'Identifier' || !bound || !row.module.includes(bound.module)) return refuse('void-callback');
  const inPlace = (name: string, local: string, steps: Rewrite['steps'], why: string): Rewrite =>
    rewrite(
      [{ verb: 'replace', node: callee, text: local, binding: 'primary' }, ...steps],
      `Wait for it in the stream with \`${local}\`${why}`,
      name,
    );
  const near = operatorsOf(facts, waitsIn).map(({ name, local }) =>
    inPlace(name, local, [], ', as this file does elsewhere'),
  );
  const [only, ...others] = near;
  if (only && others.length === 0) return plan(only);
  const choices = only
    ? near
    : ['mergeMap', 'concatMap', 'switchMap'].map((name) => {
        const { local, steps } = importOf(facts, bound.module, name);
        return inPlace(name, local, steps, '');
      });
  return refuse('void-callback', choices, ADVICE);
}

const ADVICE =
  'take `mergeMap` in its place to begin each at once, `concatMap` to begin it when the one before has ended, or `switchMap` to let go of the one before';

/** `map(async …)` in a stream whose subscriber does not wait for the promises that come of it. */
export function mappedFinding({ facts }: Misused, given: Given, row: DriverRow): MisusedFinding | undefined {
  const { call, fn } = given;
  const subscription = subscriptionBehind(call);
  const taken = subscription && takenFor(facts, subscription.arguments);
  if (!taken) return undefined;
  const rejects = fn.async ? mayReject(facts, fn) : fn.body.type !== 'BlockStatement' && !neverRejects(facts, fn.body);
  if (taken === 'left' && !rejects) return undefined;
  return {
    node: nameOf(call),
    messageId: 'mapped',
    data: {
      name: calledName(facts, call),
      consequence: taken === 'value' ? consequences.subscriber : inItsProgram(facts, 'nothing handles its rejection'),
    },
    plan: planMapped(facts, given, row),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    row,
  };
}
