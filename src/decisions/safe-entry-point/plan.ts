import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { ownNameOf } from '../../analysis/own-name.js';
import { bare, findInside, isFunction, lastName } from '../../analysis/tree.js';
import type { Plan, Step } from '../../plans/plan.js';
import { functionNamed } from '../making/function-called.js';
import { unusedName } from '../making/import-of.js';
import { plan, rewrite } from '../making/plans.js';
import type { EndsWell, Read } from './fate.js';

const FAILS = 'process.exitCode = 1';
const TITLE = 'Keep the handler, and exit with code 1';

/** Code of a block after which, on some path, its end is not reached. */
const leaves = ({ type }: TSESTree.Node): boolean =>
  type === 'ReturnStatement' || type === 'BreakStatement' || type === 'ContinueStatement';

/** The exit code is set in the block or body, whatever the path through it. */
function failingInside(facts: FileFacts, body: TSESTree.BlockStatement | TSESTree.Expression): Step {
  const atStart = findInside(body, facts.parsed.visitorKeys, leaves) !== undefined;
  return { verb: 'append', body, statement: FAILS, atStart };
}

/** What a handler that is written as a name is called as: `log` of `log.bind(undefined)` as well. */
function calledAs(facts: FileFacts, handler: TSESTree.Node): string {
  const isBound =
    handler.type === 'CallExpression' &&
    handler.callee.type === 'MemberExpression' &&
    lastName(handler.callee) === 'bind';
  return facts.textOf(isBound ? (handler.callee as TSESTree.MemberExpression).object : handler);
}

/** Prints the failure and fails, as Node does without the handler. */
export function failingHandler(facts: FileFacts, around: TSESTree.Node): string {
  const name = unusedName(facts, 'error', around);
  return `(${name}) => { console.error(${name}); ${FAILS}; }`;
}

/** A code of 0 that is given in so many words would win over the one that a handler sets. */
export const withoutZero = (endsWell: readonly EndsWell[]): Step[] =>
  endsWell.flatMap((end): Step[] =>
    end.type === 'CallExpression' && end.arguments.length > 0
      ? [{ verb: 'drop-argument', call: end, argument: 0 }]
      : [],
  );

/** A way to end well, on every path of the code, ends badly instead. */
function endingBadly(facts: FileFacts, end: EndsWell): Step {
  if (end.type === 'AssignmentExpression') return { verb: 'replace', node: end.right, text: '1', binding: 'primary' };
  const [code] = end.arguments;
  if (code) return { verb: 'replace', node: code, text: '1', binding: 'primary' };
  return { verb: 'replace', node: end, text: `${facts.textOf(end.callee)}(1)`, binding: 'call' };
}

/** The plan for ends of the process behind a failure. */
export const planEnds = (facts: FileFacts, ends: readonly EndsWell[]): Plan =>
  plan(
    rewrite(
      ends.map((end) => endingBadly(facts, end)),
      TITLE,
      'fail',
    ),
  );

/** Does the code of a block or body end with this, whatever the path through it? */
function isAlwaysReached(end: EndsWell, body: TSESTree.Node): boolean {
  if (end.parent === body || end === body) return true;
  return end.parent.type === 'ExpressionStatement' && end.parent.parent === body;
}

/** Does the body hold nothing that anybody would miss? */
function isNothing(body: TSESTree.Node): boolean {
  if (body.type === 'BlockStatement')
    return body.body.every((statement) => statement.type === 'ReturnStatement' && !hasCalls(statement));
  return !hasCalls(body);
}

const hasCalls = (node: TSESTree.Node): boolean =>
  node.type === 'CallExpression' ||
  (node.type === 'ReturnStatement' && node.argument !== null && hasCalls(node.argument)) ||
  (node.type === 'UnaryExpression' && hasCalls(node.argument)) ||
  (node.type === 'AwaitExpression' && hasCalls(node.argument));

function insideClause(facts: FileFacts, clause: TSESTree.CatchClause): Step[] {
  if (clause.body.body.length > 0) return [failingInside(facts, clause.body)];
  const { param, body } = clause;
  const name = param?.type === 'Identifier' ? param.name : unusedName(facts, 'error', clause);
  const printing: Step = {
    verb: 'append',
    body,
    statement: param && param.type !== 'Identifier' ? FAILS : `console.error(${name}); ${FAILS}`,
    atStart: false,
  };
  return param ? [printing] : [{ verb: 'insert', node: body, where: 'before', text: `(${name}) ` }, printing];
}

/** Code that is written here stays, and sets the exit code; what is named is called, and the code set behind it. */
function failing(facts: FileFacts, handler: TSESTree.Node, read: Read, isListener = false): Step[] {
  const node = bare(handler);
  if (node.type === 'CatchClause' || isFunction(node)) {
    const ends = read.endsWell.filter((end) => isAlwaysReached(end, node.body));
    if (ends.length > 0) return ends.map((end) => endingBadly(facts, end));
  }
  if (node.type === 'CatchClause') return insideClause(facts, node);
  const around = handler.parent ?? handler;
  if (!isFunction(node)) {
    const own = node.type === 'Identifier' ? functionNamed(facts, node) : undefined;
    if (own && ownNameOf(facts, own)?.uses.length === 1) return failing(facts, own, read);
    // A listener is given more than the failure.
    const given = isListener ? `...${unusedName(facts, 'given', around)}` : unusedName(facts, 'error', around);
    const text = `(${given}) => { ${calledAs(facts, node)}(${given}); ${FAILS}; }`;
    return [{ verb: 'replace', node: handler, text, binding: 'assignment' }];
  }
  if (!isNothing(node.body)) return [failingInside(facts, node.body)];
  return [{ verb: 'replace', node: handler, text: failingHandler(facts, around), binding: 'assignment' }];
}

/** The plan for a handler in which a failure ends: it goes on to do what it does, and the process fails. */
export function planHandler(
  facts: FileFacts,
  handler: TSESTree.Node,
  read: Read,
  later: readonly EndsWell[] | 'listener' = [],
): Plan {
  const isReplaced = read.fate === 'dropped';
  const title = isReplaced ? 'Print the failure, and exit with code 1' : TITLE;
  const steps =
    later === 'listener'
      ? failing(facts, handler, read, true)
      : [...failing(facts, handler, read), ...withoutZero(later)];
  return plan(rewrite(steps, title, 'fail'));
}

/** The plan for a `try` without a `catch`, whose error is hidden by an end of the process. */
export function planTry(facts: FileFacts, attempt: TSESTree.TryStatement, endsWell: readonly EndsWell[]): Plan {
  const name = unusedName(facts, 'error', attempt);
  const text = ` catch (${name}) { console.error(${name}); ${FAILS}; }`;
  const caught: Step = { verb: 'insert', node: attempt.block, where: 'after', text };
  return plan(rewrite([caught, ...withoutZero(endsWell)], 'Print the failure first, and exit with code 1', 'fail'));
}

/** The plan for a promise whose rejection `finally` hides by ending the process. */
export function planFinally(facts: FileFacts, promise: TSESTree.Expression, endsWell: readonly EndsWell[]): Plan {
  const caught: Step = {
    verb: 'wrap',
    node: promise,
    before: '',
    after: `.catch(${failingHandler(facts, promise)})`,
    result: 'call',
    operand: 'call',
  };
  return plan(rewrite([caught, ...withoutZero(endsWell)], 'Print the failure first, and exit with code 1', 'fail'));
}
