import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, functionAround, holds, isFunction } from '../../analysis/tree.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import type { Plan } from '../../plans/plan.js';
import { functionCalled } from '../making/function-called.js';
import { isResolved, neverRejects } from '../making/may-reject.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { awaitStep } from '../making/wait.js';
import type { LostFinding } from './finding.js';

/** What around a `return` was written to see the end of what it gives. */
interface Around {
  readonly catches: readonly TSESTree.CatchClause[];
  readonly finishes: boolean;
  /** What is disposed of when the function is left. */
  readonly using: string | undefined;
}

/** `catch (error) { throw error; }`, `return Promise.reject(error);`: whoever calls has the rejection either way. */
function onlyRethrows(facts: FileFacts, { param, body: { body } }: TSESTree.CatchClause): boolean {
  const [only] = body;
  if (param?.type !== 'Identifier' || only === undefined) return false;
  const given =
    only.type === 'ReturnStatement' && only.argument?.type === 'CallExpression' && rejects(facts, only.argument)
      ? only.argument.arguments[0]
      : only.type === 'ThrowStatement'
        ? only.argument
        : undefined;
  return given?.type === 'Identifier' && given.name === param.name;
}

const rejects = (facts: FileFacts, { callee }: TSESTree.CallExpression): boolean =>
  facts.textOf(callee) === 'Promise.reject';

function declaredIn(holder: TSESTree.Node): readonly TSESTree.Node[] {
  if (holder.type === 'BlockStatement') return holder.body;
  if (holder.type === 'ForOfStatement') return [holder.left];
  return holder.type === 'ForStatement' && holder.init ? [holder.init] : [];
}

/** What a `using` before the statement holds, in the block or the head of a loop around it. */
function usingBefore(facts: FileFacts, holder: TSESTree.Node, statement: TSESTree.Node): string | undefined {
  for (const node of declaredIn(holder))
    if (node.type === 'VariableDeclaration' && node.kind.endsWith('using') && node.range[1] <= statement.range[0])
      return facts.textOf(bare(node.declarations[0].id));
  return undefined;
}

function around(facts: FileFacts, statement: TSESTree.ReturnStatement): Around {
  const catches: TSESTree.CatchClause[] = [];
  let finishes = false;
  let using: string | undefined;
  for (
    let child: TSESTree.Node = statement, at = statement.parent as TSESTree.Node | undefined;
    at && !isFunction(at);
    child = at, at = at.parent
  ) {
    using ??= usingBefore(facts, at, statement);
    if (at.type !== 'TryStatement' || child === at.finalizer) continue;
    if (child === at.block && at.handler && !onlyRethrows(facts, at.handler)) catches.push(at.handler);
    finishes ||= at.finalizer !== null && at.finalizer.body.length > 0;
  }
  return { catches, finishes, using };
}

/** What may be returned: of `a ? b : c` either. */
function valuesOf(value: TSESTree.Expression): TSESTree.Expression[] {
  return value.type === 'ConditionalExpression'
    ? [...valuesOf(value.consequent), ...valuesOf(value.alternate)]
    : [value];
}

interface Returned {
  readonly value: TSESTree.Expression;
  readonly seen: Around;
}

/** An async generator awaits what it returns, and a synchronous function cannot. */
function returnedInside(facts: FileFacts): Returned[] {
  return facts.nodes.of('ReturnStatement').flatMap((statement): Returned[] => {
    const fn = functionAround(statement);
    if (!statement.argument || !fn?.async || fn.generator) return [];
    const seen = around(facts, statement);
    if (seen.catches.length === 0 && !seen.finishes && seen.using === undefined) return [];
    return valuesOf(statement.argument)
      .filter(({ type }) => type !== 'AwaitExpression')
      .map((value) => ({ value, seen }));
  });
}

/** A retry: the call has the same `catch` inside, which has seen its rejection. */
function callsItself(facts: FileFacts, value: TSESTree.Expression): boolean {
  const call = bare(value);
  if (call.type === 'LogicalExpression') return callsItself(facts, call.right);
  return call.type === 'CallExpression' && functionCalled(facts, call) === functionAround(value);
}

/** A `catch` that makes the very call: it is there for what comes before, and would make the call a second time. */
function makesTheCall(facts: FileFacts, { body }: TSESTree.CatchClause, value: TSESTree.Expression): boolean {
  const text = facts.textOf(value);
  const isSame = (node: TSESTree.Node): boolean => node.type === 'CallExpression' && facts.textOf(node) === text;
  return findInside(body, facts.parsed.visitorKeys, isSame) !== undefined;
}

/** `await p; return p;`: what is returned has fulfilled. */
function isAwaitedBefore(facts: FileFacts, value: TSESTree.Expression): boolean {
  if (value.type !== 'Identifier') return false;
  const references = facts.variable(value)?.references ?? [];
  if (references.some((reference) => reference.isWrite() && reference.init !== true)) return false;
  return references.some(({ identifier }) => {
    const { parent } = identifier;
    if (parent?.type !== 'AwaitExpression' || parent.range[1] > value.range[0]) return false;
    const statement = parent.parent.type === 'VariableDeclarator' ? parent.parent.parent : parent.parent;
    return statement.parent !== undefined && holds(statement.parent, value);
  });
}

/** `Promise.reject(error)`, `Promise.resolve(value)`: it has ended when it is returned. */
function hasEnded(facts: FileFacts, value: TSESTree.Expression): boolean {
  if (value.type !== 'CallExpression') return false;
  return rejects(facts, value) || isResolved(facts, value);
}

function messageOf(catches: boolean, { finishes }: Around): LostFinding['messageId'] {
  if (catches) return 'pastCatch';
  return finishes ? 'pastFinally' : 'pastUsing';
}

function findingOf(facts: FileFacts, { value, seen }: Returned): LostFinding | undefined {
  if (isAwaitedBefore(facts, value)) return undefined;
  const isRetry = callsItself(facts, value);
  const catches =
    !isRetry && seen.catches.some((clause) => !makesTheCall(facts, clause, value)) && !neverRejects(facts, value);
  const isDelayed = (seen.finishes || seen.using !== undefined) && !hasEnded(facts, value);
  if (!catches && !isDelayed) return undefined;
  // What it waits for may be what `finally` does.
  const isLate = isDelayed && new Waits(facts, value).of(value).waitsFor === 'elsewhere';
  if (isLate && !catches) return undefined;
  const waiting = rewrite([awaitStep(value)], 'Await the promise before it is returned', 'await');
  return {
    node: value,
    messageId: messageOf(catches, seen),
    data: { name: seen.using ?? '' },
    plan: planFor(isRetry, isLate, waiting),
    drivenBy: facts.drivenBy(value),
    sink: { kind: 'returned', at: value.parent },
  };
}

function planFor(isRetry: boolean, isLate: boolean, waiting: ReturnType<typeof rewrite>): Plan {
  if (isRetry) return refuse('calls-itself');
  return isLate ? refuse('runs-concurrently', [waiting]) : plan(waiting);
}

/** `return f()` where a `catch`, a `finally` or a `using` was written to see the end of what `f` does. */
export function returnedFindings(facts: FileFacts): LostFinding[] {
  const returned = returnedInside(facts);
  const values = facts.oracle.values(returned.map(({ value }) => value));
  return returned.flatMap((one, index) => {
    const kind = values[index]?.kind;
    return kind === 'promise' || kind === 'thenable' ? (findingOf(facts, one) ?? []) : [];
  });
}
