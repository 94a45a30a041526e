import type { TSESTree } from '@typescript-eslint/types';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';

export function addStatement(
  draft: Draft,
  { beside, where, statement }: Extract<Step, { verb: 'add-statement' }>,
): void {
  const { source } = draft;
  const [start, end] = beside.range;
  const indent = source.indentAt(start);
  const isOnItsLine = source.text.lastIndexOf('\n', start - 1) + 1 + indent.length === start;
  const gap = isOnItsLine ? `${source.newline}${indent}` : ' ';
  if (where === 'before') {
    draft.insert(start, `${statement};${gap}`, 'once');
    return;
  }
  const semicolon = source.of(beside).endsWith(';') ? ';' : '';
  draft.insert(end, `${isOnItsLine || semicolon ? '' : ';'}${gap}${statement}${semicolon}`, 'once');
}

/** Where the comments start that stand right above a statement, each on lines of its own. */
function startWithComments({ source }: Draft, lineStart: number): number {
  const lineOf = (offset: number): number => source.text.lastIndexOf('\n', offset - 1) + 1;
  let from = lineStart;
  for (const { range } of [...(source.ast.comments ?? [])].reverse()) {
    if (range[1] > from) continue;
    const isNear = /^\r?\n$/.test(source.text.slice(range[1], from));
    if (!isNear || source.text.slice(lineOf(range[0]), range[0]).trim() !== '') break;
    from = lineOf(range[0]);
  }
  return from;
}

/** The lines of a statement, where nothing else stands on them. */
function linesOf({ source }: Draft, { range: [start, end] }: TSESTree.Node): readonly [number, number] | undefined {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const newline = source.text.indexOf('\n', end);
  const lineEnd = newline < 0 ? source.text.length : newline + 1;
  const isAlone = source.text.slice(lineStart, start).trim() === '' && source.text.slice(end, lineEnd).trim() === '';
  return isAlone ? [lineStart, lineEnd] : undefined;
}

/** @throws Refused where a comment stands in it */
export function removeStatement(draft: Draft, { statement }: Extract<Step, { verb: 'remove' }>): void {
  const next = draft.source.tokenFrom(statement.range[1]);
  const to = next && next.loc.start.line === statement.loc.end.line ? next.range[0] : statement.range[1];
  draft.replace(linesOf(draft, statement) ?? [statement.range[0], to], '');
}

/** Comments right above it go along. @throws Refused where other code stands on its lines, and a comment */
export function moveStatement(draft: Draft, { statement, before }: Extract<Step, { verb: 'move' }>): void {
  const { source } = draft;
  const [start, end] = statement.range;
  const lines = linesOf(draft, statement);
  if (!lines && source.commentsIn([end, source.text.indexOf('\n', end)]).length > 0)
    throw new Refused('comment-in-the-way');
  const from = lines ? startWithComments(draft, lines[0]) : start;
  draft.cut(lines ? [from, lines[1]] : [start, end]);
  const text = source.text.slice(from, end).trimStart().replace(/;$/, '');
  addStatement(draft, { verb: 'add-statement', beside: before, where: 'before', statement: text });
}
