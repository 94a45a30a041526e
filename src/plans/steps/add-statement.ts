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

/** @throws Refused where a comment stands behind it on its line, or right above it */
export function moveStatement(draft: Draft, { statement, before }: Extract<Step, { verb: 'move' }>): void {
  const { source } = draft;
  const [start, end] = statement.range;
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const newline = source.text.indexOf('\n', end);
  const lineEnd = newline < 0 ? source.text.length : newline + 1;
  const above = source.text.slice(0, lineStart).trimEnd().length;
  const isNear = source.text.slice(above, lineStart).split('\n').length <= 2;
  const comments = source.ast.comments ?? [];
  const isCommented =
    source.commentsIn([end, lineEnd]).length > 0 ||
    comments.some(({ range }) => range[1] <= start && (range[1] > lineStart || (isNear && range[1] === above)));
  if (isCommented) throw new Refused('comment-in-the-way');
  const hasItsLines =
    source.text.slice(lineStart, start).trim() === '' && source.text.slice(end, lineEnd).trim() === '';
  draft.cut(hasItsLines ? [lineStart, lineEnd] : [start, end]);
  const text = source.of(statement).replace(/;$/, '');
  addStatement(draft, { verb: 'add-statement', beside: before, where: 'before', statement: text });
}
