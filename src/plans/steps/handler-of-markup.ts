import type { Draft } from '../draft.js';
import type { Step } from '../plan.js';

/** The statements of a handler in markup become the body of an async function; each line of them is indented once more. */
export function makeHandler(draft: Draft, { statements, parameter }: Extract<Step, { verb: 'make-handler' }>): void {
  const { source } = draft;
  const [start, end] = [statements[0]!.range[0], statements.at(-1)!.range[1]];
  const text = source.text.slice(start, end);
  const isLaidOut = /^[ \t]*$/.test(source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start));
  const head = `async (${parameter}) => {`;
  if (!isLaidOut) {
    draft.insert(start, `${head} `, 'once');
    draft.insert(end, ' }', 'once');
    return;
  }
  const { newline } = source;
  const indent = source.indentAt(start);
  const unit = indent.includes('\t') ? '\t' : '  ';
  draft.insert(start, `${head}${newline}${indent}${unit}`, 'once');
  // The lines of a template string are its text.
  if (!text.includes('`'))
    for (const { index, 0: before } of text.matchAll(/\n(?=[ \t]*\S)/g))
      draft.insert(start + index + before.length, unit, 'once');
  draft.insert(end, `${newline}${indent}}`, 'once');
}

/** `save();` becomes `save()`. */
export function dropSemicolon(draft: Draft, { statement }: Extract<Step, { verb: 'drop-semicolon' }>): void {
  draft.replace([statement.expression.range[1], statement.range[1]], '');
}
