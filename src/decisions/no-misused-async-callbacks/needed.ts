import type { TSESTree } from '@typescript-eslint/types';
import { bare, findInside } from '../../analysis/tree.js';
import type { CallbackRow } from '../../catalogue/row.js';
import { ANSWERS, givesElements, isAnswerMethod } from '../../plans/array-answers.js';
import type { Plan, RefusalReason, Step } from '../../plans/plan.js';
import { allOf } from '../../plans/wraps.js';
import { plan, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { awaitStep, waited } from '../making/wait.js';
import type { Misused, MisusedFinding } from './finding.js';
import { calledName, nameOf, type Given, type GivenName } from '../making/given.js';
import { outcomes, type MisusedMessage } from './messages.js';

const ORDERS = new Set(['sort', 'toSorted']);

/** The results of a callback, where it plainly ends with one; the end of a block gives nothing that could be asked. */
export function resultsOf({ facts }: Misused, { fn }: Given): readonly TSESTree.Expression[] | undefined {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const results: TSESTree.Expression[] = [];
  let isEmpty = fn.body.body.at(-1)?.type !== 'ReturnStatement';
  findInside(fn.body, facts.parsed.visitorKeys, (node) => {
    if (node.type !== 'ReturnStatement') return false;
    if (node.argument) results.push(node.argument);
    else isEmpty = true;
    return false;
  });
  return isEmpty ? undefined : results;
}

const LISTED = { before: '', result: 'assignment', operand: 'unary' } as const;

/** The callback then gives its element in a list, or an empty list. */
function givingElements(misused: Misused, given: Given | GivenName): readonly Step[] | undefined {
  const { fn, at } = given;
  if (!fn) return undefined;
  const [element] = fn.params;
  if (at !== fn || fn.returnType || element?.type !== 'Identifier') return undefined;
  const waits: Step[] = fn.async ? [] : [{ verb: 'make-async', fn }, awaitStep(fn.body as TSESTree.Expression)];
  const listed = resultsOf(misused, given)?.map((node): Step => {
    if (node.type === 'Literal' && typeof node.value === 'boolean')
      return { verb: 'replace', node, text: node.value ? `[${element.name}]` : '[]', binding: 'primary' };
    return { verb: 'wrap', node, after: ` ? [${element.name}] : []`, ...LISTED };
  });
  return listed && [...waits, ...listed];
}

function refusalOf(row: CallbackRow, name: string): RefusalReason {
  if (row.group) return 'test-group';
  if (ORDERS.has(name)) return 'comparator';
  return isAnswerMethod(name) ? 'array-callback' : 'synchronous-callback';
}

function planFor(misused: Misused, given: Given | GivenName, row: CallbackRow, name: string): Plan {
  const { call } = given;
  const callee = bare(call.callee);
  const answer = /^(?:Readonly)?Array#/.test(row.export) && isAnswerMethod(name) ? ANSWERS[name] : undefined;
  if (answer === undefined || callee.type !== 'MemberExpression' || call.type !== 'CallExpression')
    return refuse(refusalOf(row, name));
  const elements = givesElements(name) ? givingElements(misused, given) : [];
  const isPlain = call.arguments.length === 1 && call.parent.type !== 'ChainExpression' && !callee.computed;
  if (!elements || !isPlain) return refuse(refusalOf(row, name));
  const suspension = misused.facts.suspendsWith(call);
  const waits = waited(misused.facts, suspension, call);
  if (!waits) return refuseToWait(suspension);
  const steps: Step[] = [
    { verb: 'replace', node: callee.property, text: 'map', binding: 'primary' },
    ...elements,
    allOf(call),
    ...waits,
    { verb: 'wrap', node: call, before: '', after: answer, result: 'call', operand: 'call' },
  ];
  return plan(rewrite(steps, `Await all the answers, and \`${name}\` by them`, 'parallel'));
}

function messageOf(row: CallbackRow, name: string): MisusedMessage {
  if (row.group) return 'group';
  if (name in outcomes) return 'always';
  if (ORDERS.has(name)) return 'order';
  return name === 'replace' || name === 'replaceAll' ? 'text' : 'taken';
}

/** The finding about a callback whose promise is used as if it were its value. */
export function neededFinding(misused: Misused, given: Given | GivenName, row: CallbackRow): MisusedFinding {
  const { facts } = misused;
  const { call } = given;
  const name = calledName(facts, call);
  return {
    node: nameOf(call),
    messageId: messageOf(row, name),
    data: { name, outcome: outcomes[name] ?? '' },
    plan: planFor(misused, given, row, name),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    row,
  };
}
