import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { findInside, isFunction } from '../../analysis/tree.js';
import { listOf } from '../../plans/draft.js';
import type { AwaitStatement, Plan, Rewrite } from '../../plans/plan.js';
import { partsOfAwait } from '../../plans/steps/await-together.js';
import { plan, planOf, rewrite } from '../making/plans.js';
import type { Started } from './finding.js';

function statementIn(list: readonly TSESTree.Node[], node: TSESTree.Node): number {
  return list.findIndex(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]);
}

/** `await p;` of a promise that was there before the wait that `from` starts with. */
function awaitsEarlier(facts: FileFacts, statement: TSESTree.Node, from: TSESTree.Node): boolean {
  const promise = partsOfAwait(statement)?.promise;
  if (promise?.type !== 'Identifier') return false;
  const [definition, ...more] = facts.variable(promise)?.defs ?? [];
  return (
    definition?.type === 'Variable' &&
    more.length === 0 &&
    definition.parent.kind === 'const' &&
    definition.node.range[1] <= from.range[0]
  );
}

/** The statements from the wait on that do nothing but await what has started already, where the promise is among them. */
function awaitedTogether(facts: FileFacts, { declaration, wait, takers: [taker], isList }: Started): AwaitStatement[] {
  const list = listOf(declaration) ?? [];
  const at = statementIn(list, wait);
  const first = partsOfAwait(list[at]!);
  if (isList || !first || first.promise.parent !== wait) return [];
  if (findInside(first.promise, facts.parsed.visitorKeys, ({ type }) => type === 'AwaitExpression')) return [];
  const others = list.slice(at + 1);
  const end = others.findIndex((statement) => !awaitsEarlier(facts, statement, first.statement));
  const together = others.slice(0, end < 0 ? undefined : end) as AwaitStatement[];
  const last = together.at(-1);
  const isCommented = (facts.parsed.ast.comments ?? []).some(
    ({ range }) => last && range[0] > first.statement.range[0] && range[1] < last.range[1],
  );
  return !isCommented && together.some((statement) => partsOfAwait(statement)?.promise === taker.at)
    ? [first.statement, ...together]
    : [];
}

const ENDS = new Set(['awaited', 'returned', 'passed', 'handled']);
const LEAVES = new Set(['ReturnStatement', 'BreakStatement', 'ContinueStatement']);
const MAY_SKIP = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'SwitchCase',
  'CatchClause',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
]);

/** Does every path that goes on from the wait come to where somebody waits for the promise? */
function isAlwaysTaken(facts: FileFacts, { declaration, takers }: Started): boolean {
  const list = listOf(declaration) ?? [];
  const isPassed = (taken: TSESTree.Node): boolean => {
    for (let at: TSESTree.Node | undefined = taken; at && at !== declaration.parent; at = at.parent)
      if (MAY_SKIP.has(at.type) || isFunction(at)) return false;
    return true;
  };
  const taker = takers.find(({ at, sink }) => ENDS.has(sink.kind) && isPassed(at));
  if (!taker) return false;
  const between = list.slice(list.indexOf(declaration) + 1, statementIn(list, taker.at));
  return !between.some((one) => findInside(one, facts.parsed.visitorKeys, ({ type }) => LEAVES.has(type)));
}

function markedAsHandled({ declaration, name, isList }: Started): Rewrite {
  const statement = isList ? `void Promise.allSettled(${name})` : `${name}.catch(() => {})`;
  return rewrite(
    [{ verb: 'add-statement', beside: declaration, where: 'after', statement }],
    isList
      ? 'Mark their rejections as handled, since they arrive where the promises are awaited'
      : 'Mark its rejection as handled, since it arrives where the promise is awaited',
    'handled-later',
  );
}

/** Awaits it with the others where nothing comes between; else somebody has to be there for its rejection at once. */
export function planStarted(facts: FileFacts, started: Started): Plan {
  const marked = markedAsHandled(started);
  const together = awaitedTogether(facts, started);
  if (together.length > 0)
    return plan(rewrite([{ verb: 'await-together', statements: together }], 'Await them together', 'parallel'), [
      marked,
    ]);
  return isAlwaysTaken(facts, started) ? plan(marked) : planOf(undefined, [marked], 'not-on-every-path');
}
