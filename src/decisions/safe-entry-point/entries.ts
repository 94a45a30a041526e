import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { memberOfProcess, printsTo } from '../../analysis/process.js';
import { boundaryOf } from '../../analysis/boundaries.js';
import { bare, findInside, holds, isFunction, lastName } from '../../analysis/tree.js';
import { listOf } from '../../plans/draft.js';
import { functionCalled } from '../making/function-called.js';
import { neverRejects } from '../making/may-reject.js';
import { moduleLevel } from '../making/module-level.js';
import { chainOf, leftBy, type Chain } from './chain.js';
import { FateReader, type EndsWell, type Read } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { listenersOf } from './listeners-of.js';
import { fates } from './messages.js';
import { planHandler } from './plan.js';

/** Only says what is, prints, ends the process, or listens to it. */
function isIdle(facts: FileFacts, statement: TSESTree.Node): boolean {
  switch (statement.type) {
    case 'ImportDeclaration':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'EmptyStatement':
    case 'ReturnStatement':
      return true;
    case 'VariableDeclaration':
      return findInside(statement, facts.parsed.visitorKeys, ({ type }) => type === 'AwaitExpression') === undefined;
    case 'ExpressionStatement': {
      const { expression } = statement;
      if (expression.type === 'Literal') return true;
      if (expression.type !== 'CallExpression') return false;
      return (
        printsTo(facts.parsed, expression.callee) || memberOfProcess(facts.parsed, expression.callee) !== undefined
      );
    }
    default:
      return statement.type.startsWith('TS');
  }
}

/** The statements behind one, in its own list and in those around it, up to the function or module. */
function behind(statement: TSESTree.Node): TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  for (let at: TSESTree.Node | undefined = statement; at && !isFunction(at); at = at.parent) {
    const list = listOf(at);
    if (list) found.push(...list.slice(list.indexOf(at) + 1));
  }
  return found;
}

/** Does something that is started here go on for as long as the program is wanted: a server, a timer? */
function opensForGood(facts: FileFacts): boolean {
  return facts.parsed.ast.body.some(
    (statement) =>
      statement.type === 'ExpressionStatement' &&
      statement.expression.type === 'CallExpression' &&
      /^(?:listen|setInterval|serve|watch)$/.test(lastName(statement.expression.callee) ?? ''),
  );
}

/** Does other code of the module say how the process ends: `process.exitCode = …`, `process.on('exit', …)`? */
function decidesElsewhere(facts: FileFacts): boolean {
  const isSet = facts.nodes
    .of('AssignmentExpression')
    .some((node) => boundaryOf(node).kind === 'module' && memberOfProcess(facts.parsed, node.left) === 'exitCode');
  const listens = listenersOf(facts, /^(?:exit|beforeExit)$/).some(
    ({ listener }) => new FateReader(facts).ofHandler(listener).fate === 'fails',
  );
  return isSet || listens;
}

/** Where a failure ends without an end of the process by it. */
interface Ending {
  /** What a finding underlines. */
  readonly at: TSESTree.Node;
  readonly handler: TSESTree.Node;
  readonly read: Read;
  /** Ends of the process with code 0 that come later. */
  readonly later: readonly EndsWell[];
}

const isHarmless = ({ fate }: Read): boolean => fate === 'printed' || fate === 'dropped';

/** What comes behind a handler ends the process here, if at all; nothing where it does more, or is not seen. */
function endsBehind(
  facts: FileFacts,
  handlers: readonly TSESTree.Node[],
  statement: TSESTree.Node,
): EndsWell[] | undefined {
  const rest = behind(statement);
  if (!rest.every((one) => isIdle(facts, one))) return undefined;
  const reads = [
    ...handlers.map((handler) => new FateReader(facts).ofHandler(handler)),
    ...rest.filter(({ type }) => type === 'ExpressionStatement').map((one) => new FateReader(facts).of(one)),
  ];
  const ends = reads.flatMap(({ endsWell }) => endsWell);
  return reads.every(isHarmless) && ends.every(({ type }) => type === 'CallExpression') ? ends : undefined;
}

/** How a rejection of a chain's start ends; nothing where it is a failure of the process, or that is not seen. */
function endOf(facts: FileFacts, { links }: Chain, statement: TSESTree.Node): Ending | undefined {
  for (const [index, { method, handler, after, call }] of links.entries()) {
    if (handler) {
      const read = new FateReader(facts).ofHandler(handler);
      if (!isHarmless(read) || !read.endsWell.every((end) => holds(handler, end))) return undefined;
      const others = links.slice(index + 1).flatMap((link) => link.after ?? []);
      const later = endsBehind(facts, others, statement);
      return later && { at: (bare(call.callee) as TSESTree.MemberExpression).property, handler, read, later };
    }
    if (method !== 'finally' || !after) continue;
    const read = new FateReader(facts).ofHandler(after);
    if (!isHarmless(read) || read.endsWell.length > 0) return undefined;
  }
  return undefined;
}

function findingOf({ facts }: Entry, end: Ending): EntryFinding {
  const { at, handler, read, later } = end;
  return {
    node: at,
    messageId: 'swallowed',
    data: { fate: fates[read.fate === 'dropped' ? 'dropped' : 'printed'] },
    plan: planHandler(facts, handler, read, later),
    drivenBy: facts.drivenBy(at),
    sink: { kind: 'handled', at: handler },
  };
}

/** Is a block the work of the code around it: does it wait, or call a function of this file? */
function holdsWork(facts: FileFacts, block: TSESTree.Node): boolean {
  return (
    findInside(
      block,
      facts.parsed.visitorKeys,
      (node) =>
        node.type === 'AwaitExpression' ||
        (node.type === 'ForOfStatement' && node.await) ||
        (node.type === 'CallExpression' && functionCalled(facts, node) !== undefined),
    ) !== undefined
  );
}

/** The `try` that is all of a list of statements, but for what only says or prints something. */
function wholeTry(facts: FileFacts, statements: readonly TSESTree.Statement[]): TSESTree.TryStatement | undefined {
  const [only, ...more] = statements.filter((statement) => !isIdle(facts, statement));
  if (only?.type !== 'TryStatement' || more.length > 0 || !only.handler) return undefined;
  return holdsWork(facts, only.block) ? only : undefined;
}

/** How a failure ends that a `try` around everything catches. */
function endOfTry(
  facts: FileFacts,
  { handler, finalizer, block }: TSESTree.TryStatement,
  callers: readonly TSESTree.Node[],
  statement: TSESTree.Node,
): Ending | undefined {
  if (!handler) return undefined;
  const read = new FateReader(facts).of(handler.body, handler.param ? [handler.param] : []);
  if (!isHarmless(read) || !read.endsWell.every((end) => holds(handler, end))) return undefined;
  const finished = finalizer ? new FateReader(facts).of(finalizer) : undefined;
  if (finished && !isHarmless(finished)) return undefined;
  const own = behind(block.parent).filter(({ type }) => type === 'ExpressionStatement');
  const reads = own.map((one) => new FateReader(facts).of(one));
  const later = endsBehind(facts, callers, statement);
  if (!later || !reads.every(isHarmless)) return undefined;
  const ends = [...(finished?.endsWell ?? []), ...reads.flatMap(({ endsWell }) => endsWell), ...later];
  if (!ends.every(({ type }) => type === 'CallExpression')) return undefined;
  return { at: handler.param ?? handler, handler, read, later: ends };
}

/** What a program starts and then leaves: the functions whose end is its own. */
function startedAt(facts: FileFacts): TSESTree.ExpressionStatement[] {
  return facts.nodes.of('ExpressionStatement').filter((statement) => moduleLevel(facts, statement) === 'entry');
}

function endOfFunction(facts: FileFacts, chain: Chain, statement: TSESTree.Node): Ending | undefined {
  const { start, links } = chain;
  const called = start.type === 'CallExpression' ? bare(start.callee) : undefined;
  const fn: FunctionNode | undefined =
    start.type !== 'CallExpression' ? undefined : isFunction(called) ? called : functionCalled(facts, start);
  if (!fn?.async || fn.body.type !== 'BlockStatement') return undefined;
  const whole = wholeTry(facts, fn.body.body);
  return (
    whole &&
    endOfTry(
      facts,
      whole,
      links.flatMap(({ after }) => after ?? []),
      statement,
    )
  );
}

/** Failures of a whole program that end in a handler, and leave it with the exit code of a success. */
export function entryFindings(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  const ends = startedAt(facts).flatMap((statement): Ending[] => {
    const chain = chainOf(leftBy(statement));
    if (chain.start.type !== 'CallExpression' && chain.start.type !== 'ImportExpression') return [];
    const end = neverRejects(facts, chain.start)
      ? endOfFunction(facts, chain, statement)
      : (endOf(facts, chain, statement) ?? endOfFunction(facts, chain, statement));
    return end ? [end] : [];
  });
  const tries = facts.nodes.of('TryStatement').flatMap((attempt) => {
    // In `while (…) try { … }` it stands in no list.
    const isWhole = wholeTry(facts, (listOf(attempt) ?? []) as TSESTree.Statement[]) === attempt;
    const end = isWhole && moduleLevel(facts, attempt) === 'entry' ? endOfTry(facts, attempt, [], attempt) : undefined;
    return end ? [end] : [];
  });
  const all = [...ends, ...tries];
  return all.length === 0 || opensForGood(facts) || decidesElsewhere(facts)
    ? []
    : all.map((end) => findingOf(entry, end));
}
