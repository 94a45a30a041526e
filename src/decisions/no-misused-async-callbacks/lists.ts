import type { TSESTree } from '@typescript-eslint/types';
import { CHAIN_METHODS } from '../../analysis/chain-methods.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, functionAround, lastName } from '../../analysis/tree.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { Plan, Step } from '../../plans/plan.js';
import { allOf } from '../../plans/wraps.js';
import { plan, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { awaitStep, waited } from '../making/wait.js';
import type { Misused, MisusedFinding } from './finding.js';
import { joinOf } from '../making/joined.js';
import { calledName, nameOf, type Given } from '../making/given.js';
import { resultsOf } from './needed.js';

export const isReduction = (row: CallbackRow): boolean => /#reduce(?:Right)?$/.test(row.export);

/** Does an expression use its value, which a promise has not yet: calculate with it, look into it, put it into a text? */
function usesValue(use: TSESTree.Node): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'TemplateLiteral':
    case 'SpreadElement':
      return true;
    case 'MemberExpression':
      return parent.object === use && !CHAIN_METHODS.has(lastName(parent));
    default:
      return false;
  }
}

/** The uses of what a reducer gave before, where all of them want its value. */
function usesOfPrevious(facts: FileFacts, { fn }: Given): TSESTree.Identifier[] | undefined {
  const [previous] = fn.params;
  if (previous?.type !== 'Identifier') return undefined;
  const variable = facts.parsed.scopeManager.getDeclaredVariables(fn).find(({ name }) => name === previous.name);
  const uses = variable?.references.map(({ identifier }) => identifier as TSESTree.Identifier) ?? [];
  const areValues = uses.filter(
    (use) => usesValue(use) || (use.parent.type === 'ReturnStatement' && functionAround(use) === fn),
  );
  return areValues.length === uses.length && uses.some(usesValue) ? uses : undefined;
}

function planReducer({ facts }: Misused, { fn, at, call }: Given, uses: readonly TSESTree.Identifier[]): Plan {
  const [, initial] = call.arguments;
  const waits = uses.filter(usesValue);
  if (fn !== at || !initial || initial.type === 'SpreadElement' || waits.some((use) => functionAround(use) !== fn))
    return refuse('array-callback');
  const first: Step = {
    verb: 'wrap',
    node: initial,
    before: 'Promise.resolve(',
    after: ')',
    result: 'call',
    operand: 'assignment',
  };
  const isWaitedFor =
    call.parent.type === 'AwaitExpression' || (call.parent.type === 'ReturnStatement' && functionAround(call)?.async);
  const outer = isWaitedFor ? [] : waited(facts, facts.suspendsWith(call), call);
  if (!outer) return refuseToWait(facts.suspendsWith(call));
  return plan(
    rewrite([...waits.map(awaitStep), first, ...outer], 'Await what it gave for the element before', 'await'),
  );
}

/** An async reducer that takes what it gave before, a promise, for its value. */
export function reducerFinding(misused: Misused, given: Given, row: CallbackRow): MisusedFinding | undefined {
  const { facts } = misused;
  const { call, fn } = given;
  const uses = usesOfPrevious(facts, given);
  const [, initial] = call.arguments;
  const kind = initial && facts.oracle.values([initial])[0]?.kind;
  if (!uses || !fn.async || (kind !== undefined && kind !== 'plain')) return undefined;
  return {
    node: nameOf(call),
    messageId: 'reducer',
    data: { name: calledName(facts, call), previous: uses[0]!.name },
    plan: planReducer(misused, given, uses),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    row,
  };
}

function planFlat({ facts }: Misused, { call }: Given): Plan {
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression' || callee.computed || call.parent.type === 'ChainExpression')
    return refuse('array-callback');
  const map: Step = { verb: 'replace', node: callee.property, text: 'map', binding: 'primary' };
  const flat = { verb: 'wrap', before: '', after: '.flat()', result: 'call', operand: 'call' } as const;
  const join = joinOf(facts, call);
  const wait = join?.parent.type === 'AwaitExpression' ? join.parent : undefined;
  const title = 'Await all the lists, and flatten them';
  if (join && wait) return plan(rewrite([map, { ...flat, node: wait }], title, 'parallel'));
  const joined: Step[] = join ? [] : [allOf(call)];
  const whole = join ?? call;
  const suspension = facts.suspendsWith(whole);
  const waits = waited(facts, suspension, whole);
  if (!waits) return refuseToWait(suspension);
  return plan(rewrite([map, ...joined, ...waits, { ...flat, node: whole }], title, 'parallel'));
}

/** `flatMap` with an async callback that gives lists: promises of them are not flattened. */
export function flatFinding(misused: Misused, given: Given, row: CallbackRow): MisusedFinding | undefined {
  const { facts } = misused;
  const { call, fn } = given;
  const results = fn.async ? resultsOf(misused, given) : undefined;
  if (!results || results.length === 0 || results.some(({ type }) => type !== 'ArrayExpression')) return undefined;
  return {
    node: nameOf(call),
    messageId: 'flat',
    data: { name: calledName(facts, call) },
    plan: planFlat(misused, given),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    row,
  };
}
