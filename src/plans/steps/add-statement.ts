import type { Draft } from '../draft.js';
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
