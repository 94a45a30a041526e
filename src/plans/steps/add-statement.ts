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

/** Comments right above it go along. @throws Refused where other code, or a comment, stands on its lines */
export function moveStatement(draft: Draft, { statement, before }: Extract<Step, { verb: 'move' }>): void {
  const { source } = draft;
  const [start, end] = statement.range;
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const newline = source.text.indexOf('\n', end);
  const lineEnd = newline < 0 ? source.text.length : newline + 1;
  const hasItsLines =
    source.text.slice(lineStart, start).trim() === '' && source.text.slice(end, lineEnd).trim() === '';
  const from = hasItsLines ? startWithComments(draft, lineStart) : start;
  if (!hasItsLines && source.commentsIn([lineStart, lineEnd]).length > 0) throw new Refused('comment-in-the-way');
  draft.cut(hasItsLines ? [from, lineEnd] : [start, end]);
  const text = source.text.slice(from, end).trimStart().replace(/;$/, '');
  addStatement(draft, { verb: 'add-statement', beside: before, where: 'before', statement: text });
}
